package io.zhengyou.desk.handover;

/**
 * What became of an item.
 *
 * @param successor empty if nobody has it now
 * @param moved     whether it is no longer the leaver's
 * @param note      why not, or what became of it; may be empty
 */
public record Outcome(Item.Kind kind, String label, String successor, boolean moved, String note) {

    static Outcome moved(Item item, String successor) {
        return new Outcome(item.kind(), item.label(), successor, true, "");
    }

    static Outcome settled(Item item) {
        return new Outcome(item.kind(), item.label(), "", true, item.note());
    }

    static Outcome stays(Item item, String why) {
        return new Outcome(item.kind(), item.label(), "", false, why);
    }
}
