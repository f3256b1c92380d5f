package io.zhengyou.award.objection;

import io.zhengyou.evidence.Origin;

/**
 * What somebody files.
 *
 * @param claim what is objected, {@value #LEAST} to {@value #MOST} characters
 * @param facts the facts and the evidence, at most as many
 */
public record Filing(String nominationId, String claim, String facts, Objector objector) {

    public static final int LEAST = 20;
    public static final int MOST = 2_000;

    /** Of the files that come with it. Nothing beside them says who sent them. */
    public static final Origin ORIGIN = new Origin(null, "objection-filing", null);

    @Override
    public String toString() {
        return "an objection against " + nominationId;
    }
}
