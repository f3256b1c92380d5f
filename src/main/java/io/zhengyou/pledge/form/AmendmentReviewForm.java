package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Entry;
import io.zhengyou.pledge.book.ItemChanges;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.book.Version;
import io.zhengyou.pledge.book.Versions;
import io.zhengyou.pledge.process.PledgeVariables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whoever reviewed a pledge accepts its amendment, returns or declines it, and sees how it differs from what is public. */
@Component
class AmendmentReviewForm implements FormBinding {

    private final ChangeRequests requests;
    private final Versions versions;
    private final Entries entries;
    private final PledgeView view;

    AmendmentReviewForm(ChangeRequests requests, Versions versions, Entries entries, PledgeView view) {
        this.requests = requests;
        this.versions = versions;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "pledge-amendment-review";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        String id = PledgeView.id(context);
        Version proposed = versions.latest(id).orElseThrow();
        Map<String, Object> shown = view.of(context, proposed);
        shown.put("changes", ItemChanges.between(view.shown(context), proposed));
        shown.put("requestReason", entries.latest(id, Step.AMENDMENT_ASKED).map(Entry::text).orElse(""));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        List<FieldError> own = view.ifOwn(context);
        return !own.isEmpty() || "decline".equals(input.get("decision")) ? own
                : requests.overtaken(PledgeView.id(context)).map(sentence -> List.of(new FieldError("decision", sentence + "请选择不同意。")))
                        .orElse(List.of());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String decision = answers.text("decision");
        if (!decision.equals("accept")) {
            entries.add(PledgeView.id(context), decision.equals("return") ? Step.RETURNED : Step.AMENDMENT_DECLINED, context.userId(),
                    answers.text("reason"));
        }
        return Map.of(PledgeVariables.DECISION, decision);
    }
}
