package io.zhengyou.rectification.form;

import static java.util.Map.entry;

import io.zhengyou.desk.CaseOpinions;
import io.zhengyou.desk.Said;
import io.zhengyou.rectification.book.Entries;
import io.zhengyou.rectification.book.Entry;
import io.zhengyou.rectification.book.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What was decided about a rectification and why, for whoever may follow its course. */
@Component
class RectificationOpinions implements CaseOpinions {

    private static final Map<Step, String> FORMS = Map.ofEntries(
            entry(Step.PLAN_RETURNED, "rectification-plan-approval"), entry(Step.PLAN_APPROVED, "rectification-plan-approval"),
            entry(Step.SENT_BACK, "rectification-verification"), entry(Step.VERIFIED, "rectification-verification"),
            entry(Step.EXTENDED, "rectification-extension-approval"), entry(Step.EXTENSION_DECLINED, "rectification-extension-approval"),
            entry(Step.HELD, "rectification-lookback-check"), entry(Step.REBOUND, "rectification-lookback-check"),
            entry(Step.NOT_CHECKED, "rectification-lookback-check"),
            entry(Step.DIRECTED, "rectification-direction"), entry(Step.STOPPED, "rectification-direction"));

    private final Entries entries;

    RectificationOpinions(Entries entries) {
        this.entries = entries;
    }

    @Override
    public List<Said> of(String caseId) {
        return entries.of(caseId).stream().filter(entry -> FORMS.containsKey(entry.step())).map(RectificationOpinions::said).toList();
    }

    private static Said said(Entry entry) {
        String text = entry.text().isEmpty() ? entry.step().label() : entry.step().label() + "。" + entry.text();
        return new Said(FORMS.get(entry.step()), Objects.requireNonNull(entry.person()), text, entry.at());
    }
}
