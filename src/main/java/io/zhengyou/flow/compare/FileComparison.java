package io.zhengyou.flow.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a redesign changes in one file.
 *
 * @param title    what it is, and what its process or decision is called
 * @param isNew    whether there is no current version of it
 * @param current  the current model as XML; empty if there is none, or nothing to be drawn
 * @param proposed the proposed model as XML; empty if there is nothing to be drawn
 * @param changes  in the order of the file
 */
public record FileComparison(String file, String title, boolean isNew, String current, String proposed, List<Change> changes) {

    public boolean isDrawn() {
        return !proposed.isEmpty();
    }

    /** What changes more than the drawing. */
    public List<Change> substance() {
        return changes.stream().filter(change -> change.kind() != Kind.MOVED).toList();
    }

    public List<Change> moves() {
        return changes.stream().filter(change -> change.kind() == Kind.MOVED).toList();
    }

    /** How often each kind occurs, such as {@code 新增 2、修改 1}. */
    public String summary() {
        Map<Kind, Long> counts = changes.stream().collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(count -> count.getKey().label() + " " + count.getValue()).collect(Collectors.joining("、"));
    }
}
