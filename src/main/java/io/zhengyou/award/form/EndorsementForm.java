package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Corrections;
import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Opinions;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The nominating unit's party organisation signs what its liaison submitted, returns it or does not nominate. */
@Component
class EndorsementForm extends NominationDecisionForm {

    static final String ID = "award-endorsement";

    private final Rounds rounds;
    private final Docket docket;
    private final Corrections corrections;
    private final Clock clock;

    EndorsementForm(Opinions opinions, Rounds rounds, Docket docket, Corrections corrections, NominationView view, Clock clock) {
        super(ID, opinions, docket, view, AwardVariables.ENDORSEMENT,
                Map.of("endorse", State.ENDORSED, "return", State.DRAFT, "decline", State.NOT_ENDORSED));
        this.rounds = rounds;
        this.docket = docket;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** What cannot be submitted again in time must not be returned: the nomination would lapse. */
    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        if (!"return".equals(input.get("decision"))) {
            return List.of();
        }
        boolean inTime = isCorrection(context)
                ? corrections.latest(nominationId(context)).orElseThrow().dueAt().isAfter(clock.instant())
                : rounds.get(roundId(context)).takesNominations(clock.instant(), clock.getZone());
        return inTime ? List.of() : List.of(new FieldError("decision",
                isCorrection(context) ? "补正期限已过，不能再退回修改。请选择同意或不同意。" : "本届推荐已截止，不能再退回修改。请选择同意或不同意。"));
    }

    @Override
    Map<String, Object> decide(FormContext context, Answers answers, String decision) {
        Map<String, Object> variables = super.decide(context, answers, decision);
        if (decision.equals("return") && isCorrection(context)) {
            docket.enter(nominationId(context), State.IN_CORRECTION);
        }
        return variables;
    }

    private boolean isCorrection(FormContext context) {
        return corrections.latest(nominationId(context)).isPresent();
    }
}
