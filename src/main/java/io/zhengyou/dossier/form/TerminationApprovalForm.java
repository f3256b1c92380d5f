package io.zhengyou.dossier.form;

import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.AssessmentYears;
import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.Minutes;
import io.zhengyou.dossier.assessment.Stage;
import io.zhengyou.dossier.assessment.Step;
import io.zhengyou.dossier.assessment.YearStage;
import io.zhengyou.dossier.process.AnnualVariables;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group ends the assessment of a year, or lets it go on. */
@Component
class TerminationApprovalForm implements FormBinding {

    private final AssessmentYears years;
    private final Assessments assessments;
    private final Minutes minutes;

    TerminationApprovalForm(AssessmentYears years, Assessments assessments, Minutes minutes) {
        this.years = years;
        this.assessments = assessments;
        this.minutes = minutes;
    }

    @Override
    public String formId() {
        return "annual-termination-approval";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        String id = context.text(AnnualVariables.YEAR);
        List<Assessment> all = assessments.of(id);
        long archived = all.stream().filter(one -> one.stage() == Stage.ARCHIVED).count();
        return Map.of("caseShown", years.get(id).subject(), "standingShown", "%d 个单位，其中 %d 个已归档".formatted(all.size(), archived),
                "requestReason", minutes.latest(id, Step.TERMINATION_ASKED).orElseThrow());
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return "approve".equals(input.get("decision")) && years.lock(context.text(AnnualVariables.YEAR)).stage() != YearStage.RUNNING
                ? List.of(new FieldError("decision", "这个年度的考核已经结束，不能再终止。请选择不同意并说明理由。"))
                : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean approved = answers.text("decision").equals("approve");
        minutes.add(context.text(AnnualVariables.YEAR), approved ? Step.TERMINATED : Step.TERMINATION_DECLINED, context.userId(), answers.text("reason"));
        return Map.of(AnnualVariables.TERMINATION_APPROVED, approved);
    }
}
