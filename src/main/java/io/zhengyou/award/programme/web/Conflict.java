package io.zhengyou.award.programme.web;

import io.zhengyou.award.programme.Change;
import io.zhengyou.award.programme.Programme;
import io.zhengyou.award.programme.Version;
import io.zhengyou.directory.People;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Somebody else saved while an entry was being written.
 *
 * @param theirs what changed since the version that was opened
 * @param mine   how the entry differs from the version in force
 */
record Conflict(int number, String by, ZonedDateTime at, List<Change> theirs, List<Change> mine) {

    /** @param history the latest first */
    static Conflict of(List<Version> history, int base, Programme entered, People people) {
        Version inForce = history.get(0);
        List<Change> theirs = history.stream().filter(version -> version.number() == base).findAny()
                .map(opened -> Change.between(opened.programme(), inForce.programme())).orElse(List.of());
        return new Conflict(inForce.number(), VersionLine.name(inForce.savedBy(), people), inForce.savedAt(), theirs,
                Change.between(inForce.programme(), entered));
    }
}
