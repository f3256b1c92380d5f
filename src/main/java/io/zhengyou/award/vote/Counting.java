package io.zhengyou.award.vote;

import io.zhengyou.award.programme.Rules;
import io.zhengyou.ballot.CountingRule;

/** A programme's rules in the words of a ballot. */
final class Counting {

    private Counting() {}

    static CountingRule rule(Rules rules, int seats) {
        return new CountingRule(
                rules.quorum().numerator(), rules.quorum().denominator(), rules.pass().numerator(), rules.pass().denominator(), seats);
    }
}
