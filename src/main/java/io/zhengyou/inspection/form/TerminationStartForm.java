package io.zhengyou.inspection.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.course.Step;
import io.zhengyou.inspection.process.InspectionVariables;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office or a leader proposes to end a programme, or the inspection of one unit. */
@Component
class TerminationStartForm implements FormBinding {

    private final Endings endings;
    private final Entries entries;

    TerminationStartForm(Endings endings, Entries entries) {
        this.endings = endings;
        this.entries = entries;
    }

    @Override
    public String formId() {
        return "inspection-termination-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return Map.of("cases", endings.possible());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String id = answers.text("chosenCase");
        entries.add(id, Step.TERMINATION_ASKED, context.userId(), answers.text("reason"));
        return Map.of(InspectionVariables.CASE, id, InspectionVariables.SUBJECT, endings.name(id));
    }
}
