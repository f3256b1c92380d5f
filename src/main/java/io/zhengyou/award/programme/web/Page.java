package io.zhengyou.award.programme.web;

import io.zhengyou.award.Category;
import io.zhengyou.award.programme.Quantity;
import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.programme.ScoreRule;
import io.zhengyou.entry.History;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;

/** What the form of a programme shows. */
final class Page {

    private static final String TEMPLATE = "award/programme";

    private final Model model;

    Page(Model model, Entry entry) {
        this.model = model;
        model.addAttribute("entry", entry);
        model.addAttribute("faults", Map.of());
        model.addAttribute("categories", Category.values());
        model.addAttribute("scoreRules", ScoreRule.values());
        model.addAttribute("mostCriteria", Rules.MOST_CRITERIA);
        model.addAttribute("numbers", List.of(Quantity.QUOTA, Quantity.QUOTA_PER_UNIT, Quantity.AGE_LIMIT, Quantity.AWARD_INTERVAL));
        model.addAttribute("experts", List.of(Quantity.PANEL_SIZE, Quantity.EXPERTS_PER_NOMINATION));
        model.addAttribute("days", List.of(Quantity.BALLOT_DAYS, Quantity.UNIT_NOTICE_DAYS, Quantity.NOTICE_DAYS));
    }

    Page with(Map<String, String> faults) {
        model.addAttribute("faults", faults);
        return this;
    }

    Page with(History.Conflict conflict) {
        model.addAttribute("conflict", conflict);
        return this;
    }

    /** @param base the version that the entry changes */
    String of(String code, int base, History history) {
        model.addAttribute("code", code);
        model.addAttribute("version", base);
        model.addAttribute("history", history.lines());
        model.addAttribute("address", "/office/programmes/" + code);
        return TEMPLATE;
    }

    String ofNew() {
        model.addAttribute("address", "/office/programmes/new");
        return TEMPLATE;
    }
}
