package io.zhengyou.award.form;

import io.zhengyou.award.objection.Proceedings;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.vote.CommitteeVotes;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The leading group signs the decision. An upheld objection, or a measure at this moment, waits until it is signed or is seen here. */
@Component
class ConferralForm implements FormBinding {

    private final Rounds rounds;
    private final ListView view;
    private final Proceedings proceedings;
    private final CommitteeVotes votes;
    private final ObjectionResults results;
    private final Clock clock;

    ConferralForm(Rounds rounds, ListView view, Proceedings proceedings, CommitteeVotes votes, ObjectionResults results, Clock clock) {
        this.rounds = rounds;
        this.view = view;
        this.proceedings = proceedings;
        this.votes = votes;
        this.results = results;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "award-decision";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Round round = round(context);
        Map<String, Object> shown = view.of(round);
        shown.put("objectionResults", results.of(round));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Round round = rounds.lock(round(context).id());
        if (!proceedings.allSettled(round.id()) || votes.elected(round.id()).isEmpty()) {
            return List.of(new FieldError("confirmed", "尚有异议没有办结，或名单中已没有人选，不能签署。"));
        }
        LocalDate noticeEnd = round.noticeEnd();
        return new Answers(input).date("decidedOn")
                .filter(day -> !day.isAfter(noticeEnd) || day.isAfter(LocalDate.now(clock)))
                .map(day -> List.of(new FieldError("decidedOn", "应在公示期满（%s）之后，且不晚于今天。".formatted(noticeEnd))))
                .orElse(List.of());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        rounds.sign(round(context).id(), answers.text("decisionNumber"), answers.date("decidedOn").orElseThrow());
        return Map.of();
    }

    private Round round(FormContext context) {
        return rounds.get(context.text(AwardVariables.ROUND));
    }
}
