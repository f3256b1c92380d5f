package io.zhengyou.appraisal.questionnaire.web;

import io.zhengyou.appraisal.questionnaire.Questionnaire;
import io.zhengyou.entry.History;
import io.zhengyou.entry.Sent;
import java.util.Map;
import org.springframework.ui.Model;

/** What the form of a questionnaire shows. */
final class QuestionnairePage {

    private static final String TEMPLATE = "appraisal/questionnaire";

    private final Model model;

    QuestionnairePage(Model model, Sent entry) {
        this.model = model;
        model.addAttribute("entry", entry);
        model.addAttribute("rows", QuestionnaireForm.QUESTIONS.rows(entry));
        model.addAttribute("faults", Map.of());
        model.addAttribute("measured", QuestionnaireForm.MEASURED);
        model.addAttribute("most", Questionnaire.MOST_QUESTIONS);
    }

    QuestionnairePage with(Map<String, String> faults) {
        model.addAttribute("faults", faults);
        return this;
    }

    QuestionnairePage with(History.Conflict conflict) {
        model.addAttribute("conflict", conflict);
        return this;
    }

    /** @param base the version that the entry changes */
    String of(String code, int base, History history) {
        model.addAttribute("code", code);
        model.addAttribute("version", base);
        model.addAttribute("history", history.lines());
        return TEMPLATE;
    }

    String ofNew() {
        model.addAttribute("code", "new");
        return TEMPLATE;
    }
}
