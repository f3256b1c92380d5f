package io.zhengyou.dossier.form;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.dossier.assessment.Assessment;
import io.zhengyou.dossier.assessment.Assessments;
import io.zhengyou.dossier.assessment.FactBook;
import io.zhengyou.dossier.assessment.Facts;
import io.zhengyou.dossier.assessment.Minutes;
import io.zhengyou.dossier.assessment.Step;
import io.zhengyou.dossier.chapter.Dossier;
import io.zhengyou.dossier.process.AnnualVariables;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An assessment as its forms show it. */
@Component
class AssessmentView {

    private final Assessments assessments;
    private final FactBook facts;
    private final Minutes minutes;
    private final People people;

    AssessmentView(Assessments assessments, FactBook facts, Minutes minutes, People people) {
        this.assessments = assessments;
        this.facts = facts;
        this.minutes = minutes;
        this.people = people;
    }

    static String id(FormContext context) {
        return context.text(AnnualVariables.ASSESSMENT);
    }

    Assessment assessment(FormContext context) {
        return assessments.get(id(context));
    }

    /** Unit and year. */
    Map<String, Object> heading(FormContext context) {
        Assessment assessment = assessment(context);
        return new HashMap<>(Map.of("unitShown", assessment.unitName(), "yearShown", assessment.year() + " 年"));
    }

    /** Also what is known of the unit. */
    Map<String, Object> withFacts(FormContext context) {
        Map<String, Object> shown = heading(context);
        Dossier dossier = facts.dossier(facts(context));
        shown.put("factsShown", FactsInWords.of(dossier));
        shown.put("incompleteShown", dossier.incomplete());
        return shown;
    }

    /** Also what the unit says of itself. */
    Map<String, Object> withSelfAssessment(FormContext context) {
        Map<String, Object> shown = withFacts(context);
        shown.put("selfShown", minutes.latest(id(context), Step.SELF_ASSESSED).orElse("没有在期限内自评。"));
        return shown;
    }

    /** The grade and why. */
    void addGrade(Map<String, Object> shown, FormContext context) {
        shown.put("gradeShown", assessment(context).graded().label());
        shown.put("reasonShown", minutes.latest(id(context), Step.GRADED).orElse(""));
    }

    String indicators(FormContext context) {
        return facts(context).indicators().inWords();
    }

    String objection(FormContext context) {
        return minutes.latest(id(context), Step.OBJECTED).orElseThrow();
    }

    /** Nobody judges the unit that they belong to. */
    List<FieldError> ofOwnUnit(FormContext context, String field) {
        String own = people.find(context.userId()).map(Person::unitCode).orElse("");
        return own.equals(assessment(context).unitCode()) ? List.of(new FieldError(field, "您属于这个单位，请由领导小组其他成员办理。")) : List.of();
    }

    private Facts facts(FormContext context) {
        return facts.latest(id(context)).orElseThrow();
    }
}
