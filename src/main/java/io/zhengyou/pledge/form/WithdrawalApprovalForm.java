package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Entry;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.commentary.OpenFindings;
import io.zhengyou.pledge.process.PledgeVariables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whoever reviewed a pledge agrees to its withdrawal or does not. */
@Component
class WithdrawalApprovalForm implements FormBinding {

    private final ChangeRequests requests;
    private final OpenFindings findings;
    private final Entries entries;
    private final PledgeView view;

    WithdrawalApprovalForm(ChangeRequests requests, OpenFindings findings, Entries entries, PledgeView view) {
        this.requests = requests;
        this.findings = findings;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "pledge-withdrawal-approval";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.of(context);
        shown.put("requestReason", entries.latest(PledgeView.id(context), Step.WITHDRAWAL_ASKED).map(Entry::text).orElse(""));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        List<FieldError> own = view.ifOwn(context);
        if (!own.isEmpty() || !"approve".equals(input.get("decision"))) {
            return own;
        }
        String id = PledgeView.id(context);
        return findings.on(id)
                ? List.of(new FieldError("decision", "这份承诺书有整改尚未销号，现在不能同意撤回。"))
                : requests.overtaken(id).map(sentence -> List.of(new FieldError("decision", sentence))).orElse(List.of());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        boolean approved = answers.text("decision").equals("approve");
        if (!approved) {
            entries.add(PledgeView.id(context), Step.WITHDRAWAL_DECLINED, context.userId(), answers.text("reason"));
        }
        return Map.of(PledgeVariables.WITHDRAWAL_APPROVED, approved);
    }
}
