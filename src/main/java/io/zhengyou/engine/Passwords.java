package io.zhengyou.engine;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** First passwords of new accounts, to be changed by their owners: random, 16 characters. */
public final class Passwords {

    // Without the letters and digits that are mistaken for each other.
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    public static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length()).mapToObj(i -> String.valueOf(ALPHABET.charAt(i))).collect(Collectors.joining());
    }
}
