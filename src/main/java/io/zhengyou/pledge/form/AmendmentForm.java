package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Entry;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.book.Version;
import io.zhengyou.pledge.book.Versions;
import io.zhengyou.pledge.process.PledgeVariables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pledger writes the new version. What is due already stays as it was promised. */
@Component
class AmendmentForm implements FormBinding {

    private final ChangeRequests requests;
    private final Versions versions;
    private final Entries entries;
    private final PledgeView view;
    private final Clock clock;

    AmendmentForm(ChangeRequests requests, Versions versions, Entries entries, PledgeView view, Clock clock) {
        this.requests = requests;
        this.versions = versions;
        this.entries = entries;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "pledge-amendment-draft";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Pledge pledge = view.pledge(context);
        Version base = base(context);
        Map<String, Object> shown = new HashMap<>(Slots.choices(pledge.pledger().kind()));
        shown.put("pledgerName", pledge.pledger().name());
        shown.put("campaignYear", pledge.year() + " 年");
        shown.put("requestReason", entries.latest(pledge.id(), Step.AMENDMENT_ASKED).map(Entry::text).orElse(""));
        shown.put("title", base.title());
        shown.putAll(new Slots(base.items()).filled());
        if (isReturned(pledge.id())) {
            shown.put("returnedBecause", entries.latest(pledge.id(), Step.RETURNED).map(Entry::text).orElse(""));
        }
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        if ("drop".equals(input.get("decision"))) {
            return List.of();
        }
        List<FieldError> errors = new ArrayList<>();
        requests.overtaken(PledgeView.id(context)).ifPresent(sentence -> errors.add(new FieldError("title", sentence)));
        errors.addAll(new Slots(base(context).items()).check(new Answers(input), LocalDate.now(clock), view.pledge(context).year()));
        return errors;
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String id = PledgeView.id(context);
        if (answers.text("decision").equals("drop")) {
            entries.add(id, Step.AMENDMENT_DECLINED, context.userId(), "提出人放弃修改。");
            return Map.of(PledgeVariables.SUBMITTED, false);
        }
        versions.add(id, context.userId(), answers.text("title"), new Slots(base(context).items()).read(answers, versions.lastItemNumber(id)));
        entries.add(id, Step.SUBMITTED, context.userId(), "");
        return Map.of(PledgeVariables.SUBMITTED, true);
    }

    /** What is public, or what was returned. */
    private Version base(FormContext context) {
        String id = PledgeView.id(context);
        return isReturned(id) ? versions.latest(id).orElseThrow() : view.shown(context);
    }

    private boolean isReturned(String id) {
        return entries.of(id).stream().map(Entry::step).filter(step -> step == Step.AMENDMENT_ASKED || step == Step.RETURNED)
                .reduce((first, second) -> second).filter(Step.RETURNED::equals).isPresent();
    }
}
