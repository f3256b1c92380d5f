package io.zhengyou.appraisal.result;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * The code by which somebody finds their sheet among the counted: 16 signs in groups of four, 80 random bits. It is sealed with the
 * sheet and says nothing of what that says.
 */
public final class CheckCode {

    // Without 0, 1, I, O: they are taken for each other.
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckCode() {}

    public static String fresh() {
        String signs = RANDOM.ints(LENGTH, 0, SIGNS.length()).mapToObj(place -> SIGNS.substring(place, place + 1)).collect(Collectors.joining());
        return signs.replaceAll(".{" + GROUP + "}(?=.)", "$0-");
    }
}
