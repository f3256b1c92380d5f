package io.zhengyou.flow.change.form;

import io.zhengyou.desk.CaseOpinions;
import io.zhengyou.desk.Said;
import io.zhengyou.flow.change.ChangeEntry;
import io.zhengyou.flow.change.ChangeStep;
import io.zhengyou.flow.change.Changes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What was decided about a change and why, for whoever may follow its course. */
@Component
class ChangeOpinions implements CaseOpinions {

    private static final Map<ChangeStep, String> FORMS = Map.of(
            ChangeStep.APPROVED, "flow-change-decision", ChangeStep.RETURNED, "flow-change-decision", ChangeStep.REFUSED, "flow-change-decision",
            ChangeStep.RESUBMITTED, "flow-change-correction", ChangeStep.WITHDRAWN, "flow-change-correction");

    private final Changes changes;

    ChangeOpinions(Changes changes) {
        this.changes = changes;
    }

    @Override
    public List<Said> of(String caseId) {
        return changes.course(caseId).stream().filter(entry -> FORMS.containsKey(entry.step())).map(ChangeOpinions::said).toList();
    }

    private static Said said(ChangeEntry entry) {
        return new Said(Objects.requireNonNull(FORMS.get(entry.step())), Objects.requireNonNull(entry.person()), entry.step().label() + "。" + entry.text(), entry.at());
    }
}
