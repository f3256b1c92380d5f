package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.process.AppraisalVariables;
import io.zhengyou.appraisal.round.Opinions;
import io.zhengyou.appraisal.round.Opinions.Step;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Too few have voted: the office gives more time, once, or declares the round void. */
@Component
class QuorumDecisionForm implements FormBinding {

    private final Rounds rounds;
    private final Sheets sheets;
    private final Opinions opinions;
    private final RoundView view;
    private final Clock clock;

    QuorumDecisionForm(Rounds rounds, Sheets sheets, Opinions opinions, RoundView view, Clock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.opinions = opinions;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "appraisal-quorum-decision";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.heading(context);
        shown.put("turnoutShown", view.turnout(context));
        List<Map<String, String>> decisions = new ArrayList<>();
        if (!view.round(context).extended()) {
            decisions.add(Map.of("label", "延长评议时间（只能延长一次）", "value", "extend"));
        }
        decisions.add(Map.of("label", "宣布本次评议无效", "value", "void"));
        shown.put("decisions", decisions);
        return shown;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String id = RoundView.id(context);
        boolean extend = answers.text("decision").equals("extend");
        opinions.add(id, Step.QUORUM, answers.text("decision"), context.userId(), answers.text("reason"));
        if (extend) {
            sheets.extend(rounds.get(id).ballot(), clock.instant().plus(answers.number("days").orElseThrow(), ChronoUnit.DAYS));
            rounds.extended(id);
        } else {
            rounds.giveReason(id, answers.text("reason"));
        }
        return Map.of(AppraisalVariables.EXTENDED, extend);
    }
}
