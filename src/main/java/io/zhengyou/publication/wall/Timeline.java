package io.zhengyou.publication.wall;

import io.zhengyou.pledge.PledgeItem;
import io.zhengyou.publication.wall.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is public of a pledge.
 *
 * @param versions its items by version, from 1
 * @param entries  the oldest first
 */
public record Timeline(Posted posted, Map<Integer, List<PledgeItem>> versions, List<Entry> entries) {

    /** What is promised now. */
    public List<PledgeItem> items() {
        return itemsOf(posted.version());
    }

    /** An item as it was last promised. */
    public Optional<PledgeItem> item(int number) {
        for (int version = posted.version(); version >= 1; version--) {
            Optional<PledgeItem> found = find(itemsOf(version), number);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The items of a version beside those of the version before, also those that it no longer has. */
    public List<Change> changes(int version) {
        List<PledgeItem> before = itemsOf(version - 1);
        List<Change> changes = new ArrayList<>();
        for (PledgeItem item : itemsOf(version)) {
            Kind kind = find(before, item.number()).map(old -> old.equals(item) ? Kind.KEPT : Kind.CHANGED).orElse(Kind.ADDED);
            changes.add(new Change(item, kind));
        }
        before.stream().filter(old -> find(itemsOf(version), old.number()).isEmpty()).forEach(old -> changes.add(new Change(old, Kind.REMOVED)));
        return changes;
    }

    /** Whose commentary an answer is about. */
    public Optional<String> commentator(Entry answer) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.COMMENTARY && entry.reference() != null && entry.reference().equals(answer.reference()))
                .map(Entry::author)
                .findFirst();
    }

    private List<PledgeItem> itemsOf(int version) {
        return versions.getOrDefault(version, List.of());
    }

    private static Optional<PledgeItem> find(List<PledgeItem> items, int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }
}
