package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.Rating;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.pledge.commentary.Commentary;
import io.zhengyou.pledge.commentary.Substance;
import io.zhengyou.pledge.process.PledgeVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A leader, or their deputy, comments on a pledge. */
@Component
class CommentForm implements FormBinding {

    private final Pledges pledges;
    private final Commentaries commentaries;
    private final PledgeView view;

    CommentForm(Pledges pledges, Commentaries commentaries, PledgeView view) {
        this.pledges = pledges;
        this.commentaries = commentaries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "pledge-comment";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.of(context);
        Commentary commentary = commentary(context);
        shown.put("leaderName", view.name(commentary.leader()));
        shown.put("asked", commentary.asked());
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        List<FieldError> errors = new ArrayList<>();
        if (answers.text("rating").isEmpty()) {
            return errors;
        }
        if (!pledges.lock(PledgeView.id(context)).state().isRunning()) {
            errors.add(new FieldError("rating", "这份承诺书刚刚结束，不能再点评。请刷新任务列表。"));
        }
        String strengths = answers.text("strengths");
        String suggestions = answers.text("suggestions");
        int missing = Substance.missing(strengths, suggestions);
        if (missing > 0) {
            errors.add(new FieldError("suggestions", "点评合计至少 %d 个字，还差 %d 个字。请具体写明好在哪里、怎样改进。".formatted(Substance.LEAST, missing)));
        } else if (Substance.isPadded(strengths, suggestions)) {
            errors.add(new FieldError("suggestions", "点评的文字多有重复，请具体写明好在哪里、怎样改进。"));
        } else if (suggestions.isEmpty() && Rating.valueOf(answers.text("rating")).needsRectification()) {
            errors.add(new FieldError("suggestions", "评为“一般”或“差”的，请写明需要整改的问题。"));
        }
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean commented = answers.choice("rating").isPresent();
        if (commented) {
            commentaries.write(commentary(context).id(), context.userId(), Rating.valueOf(answers.text("rating")), answers.text("strengths"),
                    answers.text("suggestions"));
        }
        return Map.of(PledgeVariables.COMMENTED, commented);
    }

    private Commentary commentary(FormContext context) {
        return commentaries.get(context.text(PledgeVariables.COMMENTARY));
    }
}
