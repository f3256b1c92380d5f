package io.zhengyou.pledge.commentary;

import java.util.stream.IntStream;

/** Whether a commentary says anything: nobody should get away with 同意. */
public final class Substance {

    /** How many characters of text a commentary has at least, blanks not counted. */
    public static final int LEAST = 30;

    private static final int LEAST_DIFFERENT = 12;

    private Substance() {}

    /** How many characters are missing; 0 if it is long enough. */
    public static int missing(String strengths, String suggestions) {
        return (int) Math.max(0, LEAST - characters(strengths + suggestions).count());
    }

    /** Whether it is long only because something was repeated. */
    public static boolean isPadded(String strengths, String suggestions) {
        return characters(strengths + suggestions).distinct().count() < LEAST_DIFFERENT;
    }

    private static IntStream characters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit);
    }
}
