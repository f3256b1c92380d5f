package io.zhengyou.inspection.programme;

import io.zhengyou.directory.KnownConflict;
import io.zhengyou.directory.Role;
import io.zhengyou.inspection.programme.FormerPosts.FormerPost;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What keeps people from inspecting units, as it is at one moment: a plan asks for many people and units at once. */
public final class Obstacles {

    /** @param groups the engine groups of the person */
    record Known(String name, String unitCode, Set<String> groups) {}

    private final Function<String, Known> directory;
    private final List<FormerPost> posts;
    private final List<KnownConflict> conflicts;
    private final LocalDate today;
    private final Map<String, Known> known = new HashMap<>();

    Obstacles(Function<String, Known> directory, List<FormerPost> posts, List<KnownConflict> conflicts, LocalDate today) {
        this.directory = directory;
        this.posts = posts;
        this.conflicts = conflicts;
        this.today = today;
    }

    /**
     * Why this person must not inspect the unit, in Chinese and without a name.
     *
     * @param years for so long after leading it
     */
    public Optional<String> of(String person, String unit, int years) {
        Known them = known(person);
        if (them.unitCode().equals(unit)) {
            return Optional.of("是该单位的人");
        }
        if (Stream.of(Role.LIAISON, Role.SECRETARY).map(role -> role.groupIn(unit)).anyMatch(them.groups()::contains)) {
            return Optional.of("在该单位任职");
        }
        LocalDate since = today.minusYears(years);
        if (posts.stream().anyMatch(post -> post.person().equals(person) && post.unitCode().equals(unit) && post.untilDay().isAfter(since))) {
            return Optional.of("在 " + years + " 年内负责过该单位");
        }
        return conflicts.stream().filter(conflict -> conflict.person().equals(person) && conflict.name().isEmpty() && unit.equals(conflict.unit()))
                .findFirst().map(conflict -> "与该单位有利害关系（" + conflict.kind().label() + "）");
    }

    /** The whole team: its first obstacle, with the name. */
    public Optional<String> of(Team team, String unit, int years) {
        return team.members().stream().flatMap(member -> of(member, unit, years).map(reason -> known(member).name() + reason).stream()).findFirst();
    }

    private Known known(String person) {
        return known.computeIfAbsent(person, directory);
    }
}
