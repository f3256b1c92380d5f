package io.zhengyou.inspection.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A team as the office entered it. */
record TeamEntry(@Nullable String name, @Nullable String leader, @Nullable List<String> members) {

    private static final int LONGEST = 100;

    static final TeamEntry EMPTY = new TeamEntry("", "", List.of());

    TeamEntry {
        name = Entered.text(name);
        leader = Entered.text(leader);
        members = Objects.requireNonNullElse(members, List.of());
    }

    /** The leader first. */
    List<String> people() {
        return Stream.concat(Stream.of(leader), members.stream()).distinct().toList();
    }

    /** What is wrong, by field. */
    Map<String, String> faults(Set<String> pool) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST) {
            faults.put("name", "请写组名，最多 %d 个字。".formatted(LONGEST));
        }
        if (!pool.contains(leader)) {
            faults.put("leader", "请选择组长。");
        }
        if (!pool.containsAll(members)) {
            faults.put("members", "请从列出的人员中选择。");
        } else if (people().size() < 2) {
            faults.put("members", "组长之外至少还要有一人。");
        }
        return faults;
    }
}
