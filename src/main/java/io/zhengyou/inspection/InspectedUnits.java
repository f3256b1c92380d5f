package io.zhengyou.inspection;

import java.util.Set;

/** Which units have been inspected, for other modules. */
@FunctionalInterface
public interface InspectedUnits {

    /** The codes of the units that a team inspected in the year. */
    Set<String> in(int year);
}
