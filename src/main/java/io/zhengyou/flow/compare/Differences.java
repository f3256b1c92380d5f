package io.zhengyou.flow.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two versions of a file. What has the same id is the same thing. */
final class Differences {

    private final Map<String, Part> before;
    private final Map<String, Part> after;

    private Differences(List<Part> before, List<Part> after) {
        this.before = byId(before);
        this.after = byId(after);
    }

    /** In the order of the newer version; what is gone comes last. */
    static List<Change> between(List<Part> before, List<Part> after) {
        return new Differences(before, after).all();
    }

    private List<Change> all() {
        var reordered = reordered();
        List<Change> changes = new ArrayList<>();
        after.forEach((id, part) -> {
            var old = before.get(id);
            changes.addAll(old == null ? List.of(Change.added(part)) : changes(old, part, reordered.contains(id)));
        });
        before.values().stream().filter(part -> !after.containsKey(part.id())).map(Change::removed).forEach(changes::add);
        return changes;
    }

    private static List<Change> changes(Part old, Part part, boolean reordered) {
        List<Change> changes = new ArrayList<>();
        part.traits().forEach((key, trait) -> {
            var former = old.traits().get(key);
            if (former == null) {
                changes.add(Change.given(part, trait));
            } else if (!former.raw().equals(trait.raw())) {
                changes.add(Change.of(part, former, trait));
            }
        });
        old.traits().forEach((key, trait) -> {
            if (!part.traits().containsKey(key)) {
                changes.add(Change.taken(part, trait));
            }
        });
        if (reordered) {
            changes.add(Change.moved(part, "的先后次序变了"));
        } else if (changes.isEmpty() && !old.place().equals(part.place())) {
            changes.add(Change.moved(part, "在图上的位置或画法变了"));
        }
        return changes;
    }

    /** The fewest that must be moved to come from one order to the other. */
    private Set<String> reordered() {
        var deltas = DiffUtils.diff(order(before, after), order(after, before)).getDeltas();
        Set<String> moved = new HashSet<>();
        deltas.stream().map(AbstractDelta::getSource).forEach(source -> moved.addAll(source.getLines()));
        return moved;
    }

    private static List<String> order(Map<String, Part> parts, Map<String, Part> others) {
        return parts.values().stream().filter(part -> part.ordered() && others.containsKey(part.id())).map(Part::id).toList();
    }

    private static Map<String, Part> byId(List<Part> parts) {
        Map<String, Part> byId = new LinkedHashMap<>();
        parts.forEach(part -> byId.putIfAbsent(part.id(), part));
        return byId;
    }
}
