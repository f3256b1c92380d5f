package io.zhengyou.flow.compare;

/**
 * One thing that a redesign does to a file.
 *
 * @param element  the id of the element, field or rule
 * @param property what of it is changed, in Chinese; empty if all of it was added, removed or moved
 * @param from     the value before, in words where there are some; empty if there was none
 * @param to       the value after, likewise
 * @param sentence all of this in Chinese
 */
public record Change(String element, Kind kind, String property, String from, String to, String sentence) {

    static Change added(Part part) {
        return new Change(part.id(), Kind.ADDED, "", "", "", "新增" + part.subject() + part.description());
    }

    static Change removed(Part part) {
        return new Change(part.id(), Kind.REMOVED, "", "", "", "删除" + part.subject());
    }

    static Change moved(Part part, String where) {
        return new Change(part.id(), Kind.MOVED, "", "", "", part.subject() + where);
    }

    static Change of(Part part, Trait before, Trait after) {
        // Two values that people call the same are told apart by how they are written.
        boolean written = before.words().equals(after.words());
        var from = written ? before.raw() : before.words();
        var to = written ? after.raw() : after.words();
        return new Change(part.id(), Kind.CHANGED, after.label(), from, to, part.subject() + "的" + after.label() + "由“" + from + "”改为“" + to + "”");
    }

    static Change given(Part part, Trait trait) {
        return new Change(part.id(), Kind.CHANGED, trait.label(), "", trait.words(), part.subject() + "增加" + trait.phrase());
    }

    static Change taken(Part part, Trait trait) {
        return new Change(part.id(), Kind.CHANGED, trait.label(), trait.words(), "", part.subject() + "取消" + trait.phrase());
    }
}
