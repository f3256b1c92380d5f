package io.zhengyou.flow.rule;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A step as a rule names it.
 *
 * @param deed what it does: {@code task:award-integrity@ethics-committee}, {@code call:award.confer}, {@code process:award-notice},
 *             {@code end:endEvent_qualified}, {@code wait:award.noticeEnds}, or with a least number of days {@code wait:workingDays.after>=5}
 * @param name how people call it
 */
public record Step(String deed, String name) {

    private static final Pattern AT_LEAST = Pattern.compile("(wait:[\\w.]+)>=(\\d{1,9})");
    private static final Pattern DAYS = Pattern.compile("(wait:[\\w.]+)\\((\\d{1,9})\\)");

    /** Whether one of the deeds is this step. */
    public boolean isIn(Set<String> deeds) {
        return deeds.stream().anyMatch(this::is);
    }

    private boolean is(String other) {
        return other.equals(deed) || deed.startsWith("wait:") && (other.startsWith(deed + "(") || isLongEnough(other));
    }

    private boolean isLongEnough(String other) {
        var least = AT_LEAST.matcher(deed);
        var days = DAYS.matcher(other);
        return least.matches() && days.matches() && days.group(1).equals(least.group(1)) && Integer.parseInt(days.group(2)) >= Integer.parseInt(least.group(2));
    }
}
