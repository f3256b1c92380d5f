package io.zhengyou.pledge.form;

import io.zhengyou.engine.Answers;
import io.zhengyou.engine.FieldError;
import io.zhengyou.engine.FormBinding;
import io.zhengyou.engine.FormContext;
import io.zhengyou.pledge.PledgeItem;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.PledgeState;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.book.Version;
import io.zhengyou.pledge.book.Versions;
import io.zhengyou.pledge.process.PledgeVariables;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pledger writes the promises down, or lets it be. */
@Component
class DraftForm implements FormBinding {

    private final Pledges pledges;
    private final Versions versions;
    private final Entries entries;
    private final PledgeView view;
    private final Clock clock;

    DraftForm(Pledges pledges, Versions versions, Entries entries, PledgeView view, Clock clock) {
        this.pledges = pledges;
        this.versions = versions;
        this.entries = entries;
        this.view = view;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "pledge-draft";
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        Pledge pledge = view.pledge(context);
        Map<String, Object> shown = new HashMap<>(Slots.choices(pledge.pledger().kind()));
        shown.put("pledgerName", pledge.pledger().name());
        shown.put("campaignYear", pledge.year() + " 年");
        versions.latest(pledge.id()).ifPresent(last -> {
            shown.put("title", last.title());
            shown.putAll(new Slots(last.items()).filled());
        });
        entries.latest(pledge.id(), Step.RETURNED).ifPresent(returned -> shown.put("returnedBecause", returned.text()));
        return shown;
    }

    @Override
    public List<FieldError> check(FormContext context, Map<String, Object> input) {
        return "drop".equals(input.get("decision")) ? List.of()
                : slots(context).check(new Answers(input), LocalDate.now(clock), view.pledge(context).year());
    }

    @Override
    public Map<String, Object> accept(FormContext context, Map<String, Object> input) {
        Answers answers = new Answers(input);
        String id = PledgeView.id(context);
        boolean submitted = answers.text("decision").equals("submit");
        if (submitted) {
            List<PledgeItem> items = slots(context).read(answers, versions.lastItemNumber(id));
            versions.add(id, context.userId(), answers.text("title"), items);
        }
        entries.add(id, submitted ? Step.SUBMITTED : Step.DROPPED, context.userId(), "");
        pledges.enter(id, submitted ? PledgeState.IN_REVIEW : PledgeState.DROPPED);
        return Map.of(PledgeVariables.SUBMITTED, submitted);
    }

    private Slots slots(FormContext context) {
        return new Slots(versions.latest(PledgeView.id(context)).map(Version::items).orElse(List.of()));
    }
}
