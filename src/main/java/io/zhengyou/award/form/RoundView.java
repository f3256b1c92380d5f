package io.zhengyou.award.form;

import io.zhengyou.award.programme.RulesInWords;
import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.round.Round;
import java.util.HashMap;
import java.util.Map;

/** A round as forms show it. */
final class RoundView {

    private RoundView() {}

    static Map<String, Object> of(Round round) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("programmeName", round.programmeName());
        shown.put("roundTitle", round.title());
        if (round.callText() != null) {
            shown.put("callText", round.callText());
        }
        if (round.closesOn() != null) {
            shown.put("closesOn", round.closesOn().toString());
        }
        rules(round.rules(), shown);
        return shown;
    }

    private static void rules(Rules rules, Map<String, Object> shown) {
        shown.put("quota", rules.quota());
        shown.put("quotaPerUnit", rules.quotaPerUnit());
        shown.put("panelSize", rules.panelSize());
        shown.put("expertsPerNomination", rules.expertsPerNomination());
        shown.put("noticeDays", rules.noticeDays());
        shown.put("unitNoticeDays", rules.unitNoticeDays());
        shown.put("criteria", RulesInWords.criteria(rules));
        shown.put("scoreRule", rules.scoreRule().label());
        shown.put("committeeRule", "评审委员会应到委员的 %s 及以上投票有效，有效票的 %s 及以上赞成为通过。".formatted(
                rules.quorum().label(), rules.pass().label()));
        if (!rules.eligibility().isEmpty()) {
            shown.put("eligibilityText", rules.eligibility());
        }
    }
}
