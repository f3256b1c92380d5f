package io.zhengyou.award.record;

import java.util.regex.Pattern;

/**
 * Where the decisions of one kind stand.
 *
 * @param content the query for what exactly is recorded, by a key that may have several parts, the second a number; empty if
 *                another module keeps it (see {@link Kept})
 * @param keys    the query for the keys that a round has
 * @param secret  whether the record holds only the hash of what stands there
 */
record Query(String content, String keys, boolean secret) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    static Query of(String content, String keys) {
        return new Query(content, keys, false);
    }

    static Query secret(String content, String keys) {
        return new Query(content, keys, true);
    }

    static Query kept(String keys) {
        return new Query("", keys, false);
    }

    boolean isKeptElsewhere() {
        return content.isEmpty();
    }

    /** Whether somebody could have recorded it under such a key: a changed record may name any. */
    boolean takes(String[] parts) {
        return parts.length == content.chars().filter(sign -> sign == '?').count() && (parts.length < 2 || NUMBER.matcher(parts[1]).matches());
    }
}
