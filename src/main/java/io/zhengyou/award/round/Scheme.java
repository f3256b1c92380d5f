package io.zhengyou.award.round;

import io.zhengyou.award.programme.Rules;
import java.time.LocalDate;

/**
 * What the office proposes for a round.
 *
 * @param callText the text of the call
 * @param closesOn the last day for nominations
 */
public record Scheme(String callText, LocalDate closesOn, Rules rules) {}
