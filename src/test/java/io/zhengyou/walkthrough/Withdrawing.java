package io.zhengyou.walkthrough;

import java.util.Map;

/** A unit takes one of its nominations back: the liaison asks for it, the party secretary agrees. */
final class Withdrawing {

    static final String REASON = "候选人已调离本单位，经党组织研究撤回推荐。";

    private Withdrawing() {}

    static void withdraw(Nomination nomination) {
        nomination.liaison().start("award-withdrawal", Map.of("withdrawn", nomination.id(), "reason", REASON));
        nomination.secretary().complete(nomination.id(), "userTask_approveWithdrawal", Map.of("decision", "approve"));
    }
}
