package io.zhengyou.pledge.web;

import io.zhengyou.pledge.book.Step;
import java.util.Set;

/** What of the course of a pledge a leader may want to speak about. */
final class LeaderNews {

    private static final Set<Step> NEWS = Set.of(Step.PUBLISHED, Step.REPORTED, Step.NOT_REPORTED, Step.ANSWERED, Step.RECTIFIED, Step.STATED,
            Step.AMENDED, Step.WITHDRAWAL_ASKED);

    private LeaderNews() {}

    static boolean isNews(Step step) {
        return NEWS.contains(step);
    }
}
