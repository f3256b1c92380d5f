package io.zhengyou.award.objection;

import org.jspecify.annotations.Nullable;

/**
 * Who objects. Its text says nothing, so that no log can.
 *
 * @param name    {@code null} if anonymous
 * @param contact telephone or address; {@code null} if anonymous
 * @param mail    where the answer is announced; {@code null} if none was given
 * @param person  the login of somebody signed in; {@code null} for the public
 */
public record Objector(@Nullable String name, @Nullable String contact, @Nullable String mail, @Nullable String person) {

    public static final Objector ANONYMOUS = new Objector(null, null, null, null);

    public boolean isAnonymous() {
        return name == null;
    }

    @Override
    public String toString() {
        return "an objector";
    }
}
