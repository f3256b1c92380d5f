package io.zhengyou.directory;

import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest that is known beforehand. With a name and a unit both must fit.
 *
 * @param person the login name of the one who must not judge
 * @param name   of the other person or organisation; empty if it is the whole unit
 * @param unit   the code of the other's unit; {@code null} if it is whoever bears the name
 * @param note   may be empty
 */
public record KnownConflict(String person, String name, @Nullable String unit, ConflictKind kind, String note) {

    /** Whether it is a conflict with somebody of this name whom this unit proposes. */
    public boolean concerns(String otherName, String otherUnit) {
        return (!name.isEmpty() || unit != null) && (name.isEmpty() || name.equals(otherName.strip())) && (unit == null || unit.equals(otherUnit));
    }
}
