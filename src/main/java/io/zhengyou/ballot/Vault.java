package io.zhengyou.ballot;

/** Keeps texts unreadable while they lie in the database, under the key of the server. Whoever has put one there destroys it. */
public interface Vault {

    String close(String text);

    /** @throws IllegalStateException if it was sealed with another key or changed since */
    String open(String sealed);
}
