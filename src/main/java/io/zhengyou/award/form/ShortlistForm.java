package io.zhengyou.award.form;

import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.record.RecordChain;
import io.zhengyou.award.record.Recorded;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The office decides how far down the ranking the shortlist goes. Nobody is skipped, and equals stay together. */
@Component
class ShortlistForm implements FormBinding {

    private final Rounds rounds;
    private final Nominations nominations;
    private final Docket docket;
    private final RecordChain record;

    ShortlistForm(Rounds rounds, Nominations nominations, Docket docket, RecordChain record) {
        this.record = record;
        this.rounds = rounds;
        this.nominations = nominations;
        this.docket = docket;
    }

    @Override
    public String formId() {
        return "award-shortlist";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        List<Nomination> ranking = ranking(context);
        Map<String, Object> shown = new HashMap<>(RoundView.of(rounds.get(context.text(AwardVariables.ROUND))));
        shown.put("ranking", ranking.stream().map(ShortlistForm::line).collect(Collectors.joining("\n")));
        shown.put("ranked", ranking.size());
        return shown;
    }

    /** A withdrawal waits for the end of this transaction, and then comes too late. */
    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        rounds.lock(context.text(AwardVariables.ROUND));
        List<Nomination> ranking = ranking(context);
        int size = new Answers(input).number("shortlistSize").orElse(0);
        if (size > ranking.size()) {
            return List.of(new FieldError("shortlistSize", "参加排名的共 %d 个，请减少数量。".formatted(ranking.size())));
        }
        boolean splitsEquals = size > 0 && size < ranking.size()
                && ranking.get(size - 1).place() != null && ranking.get(size - 1).place().equals(ranking.get(size).place());
        return splitsEquals
                ? List.of(new FieldError("shortlistSize", "第 %d 与第 %d 得分相同，须一并入围或一并不入围，请调整数量。".formatted(size, size + 1)))
                : List.of();
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        int size = new Answers(input).number("shortlistSize").orElseThrow();
        ranking(context).stream().limit(size).map(Nomination::id).forEach(docket::shortlist);
        record.add(context.text(AwardVariables.ROUND), Recorded.SHORTLIST, context.text(AwardVariables.ROUND));
        return Map.of();
    }

    private List<Nomination> ranking(FormContext context) {
        return nominations.ofRound(context.text(AwardVariables.ROUND), State.QUALIFIED).stream().sorted(Nomination.BY_PLACE).toList();
    }

    private static String line(Nomination nomination) {
        return "%d. %s（%s）%s 分".formatted(
                nomination.place(), nomination.submitted().name(), nomination.unitName(), nomination.score());
    }
}
