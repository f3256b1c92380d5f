package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Entry;
import io.zhengyou.pledge.book.Remark;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.commentary.OpenFindings;
import io.zhengyou.pledge.process.PledgeVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whoever reviewed a pledge finds item by item whether it was kept, or returns the statement. */
@Component
class ConfirmationForm implements FormBinding {

    private final Entries entries;
    private final OpenFindings findings;
    private final PledgeView view;

    ConfirmationForm(Entries entries, OpenFindings findings, PledgeView view) {
        this.entries = entries;
        this.findings = findings;
        this.view = view;
    }

    @Override
    public String formId() {
        return "pledge-confirmation";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.of(context);
        shown.putAll(new ItemRemarks(view.items(context)).labels());
        List<Remark> stated = entries.latest(PledgeView.id(context), Step.STATED).map(Entry::remarks).orElse(List.of());
        for (int place = 1; place <= stated.size(); place++) {
            shown.put("stated" + place, stated.get(place - 1).text());
        }
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        List<FieldError> errors = new ArrayList<>(view.ifOwn(context));
        if ("confirm".equals(input.get("decision")) && findings.on(PledgeView.id(context))) {
            errors.add(new FieldError("decision", "这份承诺书有整改尚未销号，请等整改办结后再评定。"));
        }
        for (int place = 1; place <= Slots.MOST; place++) {
            boolean kept = answers.choice("finding" + place).filter(finding -> !finding.equals(Fulfilment.KEPT.name())).isEmpty();
            if (!kept && answers.text("remark" + place).isEmpty()) {
                errors.add(new FieldError("remark" + place, "没有完全兑现的，请写明依据。"));
            }
        }
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean confirmed = answers.text("decision").equals("confirm");
        String id = PledgeView.id(context);
        if (confirmed) {
            entries.add(id, Step.CONFIRMED, context.userId(), "", new ItemRemarks(view.items(context)).read(answers));
        } else {
            entries.add(id, Step.STATEMENT_RETURNED, context.userId(), answers.text("reason"));
        }
        return Map.of(PledgeVariables.CONFIRMED, confirmed);
    }
}
