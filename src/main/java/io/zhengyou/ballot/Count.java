package io.zhengyou.ballot;

/** The valid votes on one option. */
public record Count(String optionId, int approve, int against, int abstain) {

    /** How many votes count for this option: fewer than the papers where voters were excluded from it. */
    public int valid() {
        return approve + against + abstain;
    }

    /** Compares the shares of the valid votes that approve: an exclusion neither helps nor harms. */
    int compareShare(Count other) {
        return Long.compare((long) approve * other.valid(), (long) other.approve * valid());
    }
}
