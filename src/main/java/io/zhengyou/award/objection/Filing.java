package io.zhengyou.award.objection;

/**
 * What somebody files.
 *
 * @param claim what is objected, {@value #LEAST} to {@value #MOST} characters
 * @param facts the facts and the evidence, at most as many
 */
public record Filing(String nominationId, String claim, String facts, Objector objector) {

    public static final int LEAST = 20;
    public static final int MOST = 2_000;

    @Override
    public String toString() {
        return "an objection against " + nominationId;
    }
}
