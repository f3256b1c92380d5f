package io.zhengyou.pledge;

import java.util.List;

/** The public pledges of a year, for other modules. */
public interface PledgeRecords {

    /** Those of a unit and of its members: the unit's own first, then by name. */
    List<PledgeRecord> ofUnit(String unitCode, int year);

    /** Those of a member. @param person the login */
    List<PledgeRecord> ofMember(String person, int year);
}
