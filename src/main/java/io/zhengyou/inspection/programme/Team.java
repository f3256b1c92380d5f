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
        return "inspection-" + programmeId + "-" + number;
    }
}
