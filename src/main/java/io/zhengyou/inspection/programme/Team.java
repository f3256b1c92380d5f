package io.zhengyou.inspection.programme;

import java.util.List;

/**
 * Those who inspect together.
 *
 * @param number  from 1
 * @param members their logins; the first leads
 */
public record Team(int number, String name, List<String> members) {

    /** The engine group of its members once the plan is approved. */
    public String group(String programmeId) {
        return group(programmeId, number);
    }

    /** The same of the team with this number. */
    public static String group(String programmeId, int number) {
        return "inspection-" + programmeId + "-" + number;
    }
}
