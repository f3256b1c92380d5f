package io.zhengyou.inspection.team;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody in a team of a programme.
 *
 * @param team its number in the plan
 */
public record Member(String programmeId, int team, String person) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})/([0-9]{1,3})/(.{1,64})");

    /** Empty if the text is none that {@link #toString} made. */
    public static Optional<Member> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches() ? Optional.of(new Member(form.group(1), Integer.parseInt(form.group(2)), form.group(3))) : Optional.empty();
    }

    @Override
    public String toString() {
        return programmeId + "/" + team + "/" + person;
    }
}
