package io.zhengyou.award.form;

import io.zhengyou.award.Criterion;
import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.round.Round;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

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
        shown.put("criteria", rules.criteria().stream().map(RoundView::share).collect(Collectors.joining("；")));
    }

    private static String share(Criterion criterion) {
        return criterion.name() + " " + criterion.weight() + "%";
    }
}
