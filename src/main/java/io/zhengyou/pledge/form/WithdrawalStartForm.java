package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.commentary.OpenFindings;
import io.zhengyou.pledge.process.PledgeProcess;
import io.zhengyou.pledge.process.PledgeVariables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A pledger asks to take a public pledge back. Not while something is to be mended: nobody gets rid of that by withdrawing. */
@Component
class WithdrawalStartForm implements FormBinding {

    private final ChangeRequests requests;
    private final OpenFindings findings;
    private final Pledges pledges;
    private final Entries entries;
    private final PledgeProcess process;

    WithdrawalStartForm(ChangeRequests requests, OpenFindings findings, Pledges pledges, Entries entries, PledgeProcess process) {
        this.requests = requests;
        this.findings = findings;
        this.pledges = pledges;
        this.entries = entries;
        this.process = process;
    }

    @Override
    public String formId() {
        return "pledge-withdrawal-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return requests.offered(context.userId());
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        return answers.choice("chosenPledge").filter(findings::on).isPresent()
                ? List.of(new FieldError("chosenPledge", "这份承诺书有整改尚未销号，不能撤回。"))
                : requests.check(answers);
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String id = answers.text("chosenPledge");
        entries.add(id, Step.WITHDRAWAL_ASKED, context.userId(), answers.text("reason"));
        return process.variables(pledges.get(id));
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(PledgeVariables.PLEDGE);
    }
}
