package io.zhengyou.award.form;

import io.zhengyou.award.Criterion;
import io.zhengyou.award.conflict.Conflict;
import io.zhengyou.award.conflict.DeclaredConflicts;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.process.AwardVariables;
import io.zhengyou.award.review.ReviewState;
import io.zhengyou.award.review.Reviews;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.directory.ConflictKind;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** An expert scores every criterion, or steps aside. */
@Component
class ReviewForm implements FormBinding {

    private final Rounds rounds;
    private final Nominations nominations;
    private final Reviews reviews;
    private final DeclaredConflicts conflicts;
    private final NominationView view;

    ReviewForm(Rounds rounds, Nominations nominations, Reviews reviews, DeclaredConflicts conflicts, NominationView view) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.view = view;
    }

    @Override
    public String formId() {
        return "award-review";
    }

    /** The criteria are numbered from 1, as the fields of the form are. */
    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = new HashMap<>(view.withoutOpinions(nomination(context)));
        List<Criterion> criteria = criteria(context);
        for (int i = 0; i < criteria.size(); i++) {
            shown.put("criterion" + (i + 1), criteria.get(i).name() + "（" + criteria.get(i).weight() + "%）");
        }
        return shown;
    }

    /** The office may replace this expert at the same moment: whoever holds the round first is first. */
    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        rounds.lock(nomination(context).roundId());
        return reviews.get(context.text(AwardVariables.REVIEW)).state() == ReviewState.OPEN
                ? List.of()
                : List.of(new FieldError("conflict", "这项评审已由领导小组办公室收回，不能再提交。请刷新任务列表。"));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String reviewId = context.text(AwardVariables.REVIEW);
        boolean recused = answers.text("conflict").equals("recuse");
        if (recused) {
            Nomination nomination = nomination(context);
            conflicts.declare(nomination.roundId(), new Conflict(nomination.id(), context.userId(),
                    ConflictKind.valueOf(answers.text("conflictKind")), answers.text("conflictReason")));
            reviews.recuse(reviewId, answers.text("conflictReason"));
        } else {
            reviews.score(reviewId, scores(answers, criteria(context).size()), answers.text("comment"));
        }
        return Map.of(AwardVariables.RECUSED, recused);
    }

    private static List<Integer> scores(Answers answers, int criteria) {
        return IntStream.rangeClosed(1, criteria).mapToObj(number -> answers.number("score" + number).orElseThrow()).toList();
    }

    private List<Criterion> criteria(FormContext context) {
        return rounds.get(nomination(context).roundId()).rules().criteria();
    }

    private Nomination nomination(FormContext context) {
        return nominations.get(context.text(AwardVariables.NOMINATION));
    }
}
