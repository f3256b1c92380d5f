package io.zhengyou.pledge;

import java.util.List;
import java.util.Set;

/** The public pledges of a year, for other modules. */
public interface PledgeRecords {

    /** Those of a unit and of its members: the unit's own first, then by name. */
    List<PledgeRecord> ofUnit(String unitCode, int year);

    /** Those of a member. @param person the login */
    List<PledgeRecord> ofMember(String person, int year);

    /** The codes of the units whose own pledge of the year is public. */
    Set<String> unitsThatPledged(int year);

    /** The codes of the units whose own pledge of the year has a published commentary. */
    Set<String> unitsCommentedOn(int year);
}
