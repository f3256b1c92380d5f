package io.zhengyou.dossier.form;

import io.zhengyou.desk.CaseOpinions;
import io.zhengyou.desk.Said;
import io.zhengyou.dossier.assessment.Entry;
import io.zhengyou.dossier.assessment.Minutes;
import io.zhengyou.dossier.assessment.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What was decided about a year or a unit and why, for whoever may follow its course. */
@Component
class AnnualOpinions implements CaseOpinions {

    private static final Map<Step, String> FORMS = Map.of(
            Step.SELF_ASSESSED, "annual-self-statement", Step.GRADED, "annual-grading",
            Step.ACCEPTED, "annual-response", Step.OBJECTED, "annual-response",
            Step.UPHELD, "annual-objection-decision", Step.CHANGED, "annual-objection-decision",
            Step.TERMINATED, "annual-termination-approval", Step.TERMINATION_DECLINED, "annual-termination-approval");

    private final Minutes minutes;

    AnnualOpinions(Minutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public List<Said> of(String caseId) {
        return minutes.of(caseId).stream().filter(entry -> FORMS.containsKey(entry.step())).map(AnnualOpinions::said).toList();
    }

    private static Said said(Entry entry) {
        String text = entry.text().isEmpty() ? entry.step().label() : entry.step().label() + "。" + entry.text();
        return new Said(FORMS.get(entry.step()), Objects.requireNonNull(entry.person()), text, entry.at());
    }
}
