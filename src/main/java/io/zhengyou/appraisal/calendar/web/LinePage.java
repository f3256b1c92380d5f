package io.zhengyou.appraisal.calendar.web;

import io.zhengyou.appraisal.questionnaire.Questionnaire;
import io.zhengyou.appraisal.round.RollSource;
import io.zhengyou.appraisal.round.Scope;
import io.zhengyou.directory.UnitKind;
import io.zhengyou.entry.Sent;
import java.util.List;
import java.util.Map;
import org.springframework.ui.Model;

/** What the form of a line shows. */
final class LinePage {

    private static final String TEMPLATE = "appraisal/calendar-line";

    private final Model model;

    LinePage(Model model, Sent entry, List<Questionnaire> questionnaires) {
        this.model = model;
        model.addAttribute("entry", entry);
        model.addAttribute("faults", Map.of());
        model.addAttribute("questionnaires", questionnaires);
        model.addAttribute("kinds", UnitKind.values());
        model.addAttribute("scopes", Scope.values());
        model.addAttribute("rolls", RollSource.values());
    }

    LinePage with(Map<String, String> faults) {
        model.addAttribute("faults", faults);
        return this;
    }

    /** Somebody else has saved the line since it was opened. */
    LinePage with(CalendarView.Shown theirs) {
        model.addAttribute("theirs", theirs);
        return this;
    }

    /** @param base the version that the entry changes */
    String of(String id, int base) {
        model.addAttribute("id", id);
        model.addAttribute("version", base);
        return TEMPLATE;
    }

    String ofNew() {
        model.addAttribute("id", "new");
        return TEMPLATE;
    }
}
