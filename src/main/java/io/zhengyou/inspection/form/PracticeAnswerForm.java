package io.zhengyou.inspection.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.PracticeTakenUp;
import io.zhengyou.inspection.practice.Recommendation;
import io.zhengyou.inspection.practice.Recommendations;
import io.zhengyou.inspection.practice.Uptake;
import io.zhengyou.inspection.process.InspectionVariables;
import io.zhengyou.inspection.record.Inspections;
import io.zhengyou.inspection.record.Practice;
import io.zhengyou.inspection.record.Practices;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A unit says what it takes up of a practice that was recommended to it. */
@Component
class PracticeAnswerForm implements FormBinding {

    private final Recommendations recommendations;
    private final Practices practices;
    private final Inspections inspections;
    private final ApplicationEventPublisher events;

    PracticeAnswerForm(Recommendations recommendations, Practices practices, Inspections inspections, ApplicationEventPublisher events) {
        this.recommendations = recommendations;
        this.practices = practices;
        this.inspections = inspections;
        this.events = events;
    }

    @Override
    public String formId() {
        return "practice-answer";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Recommendation recommendation = recommendation(context);
        Practice practice = practices.find(recommendation.practiceId()).orElseThrow();
        return Map.of("title", practice.title(), "practiceText", practice.text(), "words", recommendation.words(),
                "fromUnit", inspections.get(practice.inspectionId()).unitName());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        Uptake uptake = Uptake.valueOf(answers.text("decision"));
        Recommendation recommendation = recommendation(context);
        recommendations.answered(recommendation.id(), uptake, answers.text("answer"));
        if (uptake == Uptake.TAKEN_UP) {
            events.publishEvent(new PracticeTakenUp(
                    recommendation.practiceId(), recommendation.unitCode(), recommendation.unitName(), answers.text("answer")));
        }
        return Map.of();
    }

    private Recommendation recommendation(FormContext context) {
        return recommendations.get(context.text(InspectionVariables.RECOMMENDATION));
    }
}
