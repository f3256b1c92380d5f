package io.zhengyou.award.programme;

/** A share of a whole, as people write it: two of three. Kept as two numbers, so that counting is exact. */
public record Fraction(int numerator, int denominator) {

    public static final Fraction TWO_THIRDS = new Fraction(2, 3);

    public Fraction {
        if (numerator < 1 || denominator < numerator) {
            throw new IllegalArgumentException("not a share of a whole: " + numerator + "/" + denominator);
        }
    }

    public String label() {
        return numerator + "/" + denominator;
    }
}
