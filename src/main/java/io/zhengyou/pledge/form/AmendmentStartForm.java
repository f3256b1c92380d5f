package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.process.PledgeProcess;
import io.zhengyou.pledge.process.PledgeVariables;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A pledger asks to change a public pledge, and says why: the reason will be public. */
@Component
class AmendmentStartForm implements FormBinding {

    private final ChangeRequests requests;
    private final Pledges pledges;
    private final Entries entries;
    private final PledgeProcess process;

    AmendmentStartForm(ChangeRequests requests, Pledges pledges, Entries entries, PledgeProcess process) {
        this.requests = requests;
        this.pledges = pledges;
        this.entries = entries;
        this.process = process;
    }

    @Override
    public String formId() {
        return "pledge-amendment-start";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return requests.offered(context.userId());
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return requests.check(new Answers(input));
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String id = answers.text("chosenPledge");
        entries.add(id, Step.AMENDMENT_ASKED, context.userId(), answers.text("reason"));
        return process.variables(pledges.get(id));
    }

    @Override
    public String businessKey(Map<String, Object> variables) {
        return (String) variables.get(PledgeVariables.PLEDGE);
    }
}
