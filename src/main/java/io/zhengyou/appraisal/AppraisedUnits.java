package io.zhengyou.appraisal;

import java.util.Set;

/** Which units members have appraised, for other modules. */
@FunctionalInterface
public interface AppraisedUnits {

    /** The codes of the units that rounds published in the year were about. */
    Set<String> in(int year);
}
