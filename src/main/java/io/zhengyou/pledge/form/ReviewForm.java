package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.ItemChanges;
import io.zhengyou.pledge.book.PledgeState;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.book.Version;
import io.zhengyou.pledge.book.Versions;
import io.zhengyou.pledge.process.PledgeVariables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office or the unit's secretary accepts a pledge or returns it, and sees what changed since the last return. */
@Component
class ReviewForm implements FormBinding {

    private final Pledges pledges;
    private final Versions versions;
    private final Entries entries;
    private final PledgeView view;

    ReviewForm(Pledges pledges, Versions versions, Entries entries, PledgeView view) {
        this.pledges = pledges;
        this.versions = versions;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "pledge-review";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.of(context);
        Version now = view.shown(context);
        versions.find(PledgeView.id(context), now.number() - 1)
                .ifPresent(before -> shown.put("changes", ItemChanges.between(before, now)));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return view.ifOwn(context);
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean accepted = answers.text("decision").equals("accept");
        entries.add(PledgeView.id(context), accepted ? Step.ACCEPTED : Step.RETURNED, context.userId(), answers.text("reason"));
        if (!accepted) {
            pledges.enter(PledgeView.id(context), PledgeState.DRAFT);
        }
        return Map.of(PledgeVariables.ACCEPTED, accepted);
    }
}
