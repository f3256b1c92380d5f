package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.pledge.commentary.Commentary;
import io.zhengyou.pledge.process.PledgeVariables;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The pledger answers a commentary. */
@Component
class AnswerForm implements FormBinding {

    private final Commentaries commentaries;
    private final Entries entries;
    private final PledgeView view;

    AnswerForm(Commentaries commentaries, Entries entries, PledgeView view) {
        this.commentaries = commentaries;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "pledge-answer";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Commentary commentary = commentaries.get(context.text(PledgeVariables.COMMENTARY));
        Map<String, Object> shown = view.of(context);
        shown.put("leaderName", view.name(commentary.leader()));
        shown.put("ratingLabel", Objects.requireNonNull(commentary.rating()).label());
        shown.put("strengthsShown", commentary.strengths());
        shown.put("suggestionsShown", commentary.suggestions());
        return shown;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        String answer = new Answers(input).text("answer");
        entries.add(PledgeView.id(context), Step.ANSWERED, context.userId(), answer);
        commentaries.answer(context.text(PledgeVariables.COMMENTARY), answer);
        return Map.of();
    }
}
