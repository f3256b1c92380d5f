package io.zhengyou.entry;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Everything that was saved of one thing, in words.
 *
 * @param versions the latest first
 */
public record History(List<Version> versions) {

    /**
     * As it was saved once.
     *
     * @param words by their name, in the order of the form
     * @param by    who saved it, by name
     */
    public record Version(int number, Map<String, String> words, String by, ZonedDateTime at) {}

    /**
     * A version as the page tells it.
     *
     * @param changes what is different from the version before; empty for the first
     */
    public record Line(int number, String by, ZonedDateTime at, List<Change> changes) {}

    /**
     * Somebody else saved while a form was being filled in.
     *
     * @param theirs what changed since the version that was opened
     * @param mine   how the form differs from the version in force
     */
    public record Conflict(int number, String by, ZonedDateTime at, List<Change> theirs, List<Change> mine) {}

    public Version latest() {
        return versions.get(0);
    }

    /** The latest first. */
    public List<Line> lines() {
        return IntStream.range(0, versions.size()).mapToObj(place -> line(versions.get(place), place + 1 == versions.size()
                ? List.of() : Change.between(versions.get(place + 1).words(), versions.get(place).words()))).toList();
    }

    /**
     * @param base the number of the version that was opened
     * @param mine what was sent
     */
    public Conflict conflict(int base, Map<String, String> mine) {
        Version inForce = latest();
        List<Change> theirs = versions.stream().filter(version -> version.number() == base).findAny()
                .map(opened -> Change.between(opened.words(), inForce.words())).orElse(List.of());
        return new Conflict(inForce.number(), inForce.by(), inForce.at(), theirs, Change.between(inForce.words(), mine));
    }

    private static Line line(Version version, List<Change> changes) {
        return new Line(version.number(), version.by(), version.at(), changes);
    }
}
