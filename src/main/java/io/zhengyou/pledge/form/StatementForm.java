package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.PledgeState;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pledger states of each item how it was fulfilled. */
@Component
class StatementForm implements FormBinding {

    private final Pledges pledges;
    private final Entries entries;
    private final PledgeView view;

    StatementForm(Pledges pledges, Entries entries, PledgeView view) {
        this.pledges = pledges;
        this.entries = entries;
        this.view = view;
    }

    @Override
    public String formId() {
        return "pledge-statement";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Map<String, Object> shown = view.of(context);
        ItemRemarks remarks = new ItemRemarks(view.items(context));
        shown.putAll(remarks.labels());
        entries.latest(PledgeView.id(context), Step.STATED).ifPresent(last -> {
            for (int place = 1; place <= last.remarks().size(); place++) {
                shown.put("remark" + place, last.remarks().get(place - 1).text());
            }
        });
        entries.latest(PledgeView.id(context), Step.STATEMENT_RETURNED).ifPresent(back -> shown.put("returnedBecause", back.text()));
        return shown;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Pledge pledge = pledges.lock(PledgeView.id(context));
        entries.add(pledge.id(), Step.STATED, context.userId(), "", new ItemRemarks(view.items(context)).read(new Answers(input)));
        pledges.enter(pledge.id(), PledgeState.STATED);
        return Map.of();
    }
}
