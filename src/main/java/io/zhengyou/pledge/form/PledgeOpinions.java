package io.zhengyou.pledge.form;

import io.zhengyou.desk.CaseOpinions;
import io.zhengyou.desk.Said;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Entry;
import io.zhengyou.pledge.book.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What was decided about a pledge and why, for whoever may follow its course. */
@Component
class PledgeOpinions implements CaseOpinions {

    private static final Map<Step, Set<String>> FORMS = Map.of(
            Step.ACCEPTED, Set.of("pledge-review"),
            // The first version and an amendment are returned alike; person and time tell which it was.
            Step.RETURNED, Set.of("pledge-review", "pledge-amendment-review"),
            Step.AMENDMENT_DECLINED, Set.of("pledge-amendment-review"),
            Step.WITHDRAWAL_DECLINED, Set.of("pledge-withdrawal-approval"),
            Step.STATEMENT_RETURNED, Set.of("pledge-confirmation"),
            Step.CONFIRMED, Set.of("pledge-confirmation"));

    private final Entries entries;

    PledgeOpinions(Entries entries) {
        this.entries = entries;
    }

    @Override
    public List<Said> of(String caseId) {
        return entries.of(caseId).stream().flatMap(PledgeOpinions::said).toList();
    }

    private static Stream<Said> said(Entry entry) {
        String text = entry.text().isEmpty() ? entry.step().label() : entry.step().label() + "。" + entry.text();
        return FORMS.getOrDefault(entry.step(), Set.of()).stream()
                .map(form -> new Said(form, Objects.requireNonNull(entry.person()), text, entry.at()));
    }
}
