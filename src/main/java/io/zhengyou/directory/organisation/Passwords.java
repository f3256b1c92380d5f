package io.zhengyou.directory.organisation;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** First passwords, to be changed by their owners. */
public final class Passwords {

    // Without the letters and digits that are mistaken for each other.
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    public static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length()).mapToObj(i -> String.valueOf(ALPHABET.charAt(i))).collect(Collectors.joining());
    }
}
