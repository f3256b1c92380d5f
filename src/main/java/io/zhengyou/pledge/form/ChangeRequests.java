package io.zhengyou.pledge.form;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Role;
import io.zhengyou.directory.Unit;
import io.zhengyou.engine.Answers;
import io.zhengyou.engine.Choices;
import io.zhengyou.engine.FieldError;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Entry;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.PledgeState;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which pledges somebody may ask to change, and when. */
@Component
class ChangeRequests {

    private static final Set<Step> ASKED = Set.of(Step.AMENDMENT_ASKED, Step.WITHDRAWAL_ASKED);
    private static final Set<Step> SETTLED = Set.of(Step.AMENDED, Step.AMENDMENT_DECLINED, Step.WITHDRAWN, Step.WITHDRAWAL_DECLINED);

    private final Pledges pledges;
    private final Entries entries;
    private final People people;

    ChangeRequests(Pledges pledges, Entries entries, People people) {
        this.pledges = pledges;
        this.entries = entries;
        this.people = people;
    }

    Map<String, Object> offered(String person) {
        List<String> units = people.unitsOf(person, Role.LIAISON).stream().map(Unit::code).toList();
        return Map.of("pledges", Choices.of(pledges.runningOf(person, units), Pledge::subject, Pledge::id));
    }

    /** Why a request that is made now cannot be taken. */
    List<FieldError> check(Answers answers) {
        Optional<String> chosen = answers.choice("chosenPledge");
        return chosen.flatMap(this::refusal).map(sentence -> List.of(new FieldError("chosenPledge", sentence))).orElse(List.of());
    }

    /** Why a pledge cannot be changed now; empty if it can. Nobody else changes it until the end of the transaction. */
    Optional<String> overtaken(String pledgeId) {
        return pledges.lock(pledgeId).state() == PledgeState.PUBLISHED ? Optional.empty()
                : Optional.of("这份承诺书已进入兑现评定或已经结束，不能再改动。");
    }

    private Optional<String> refusal(String pledgeId) {
        return overtaken(pledgeId).or(() -> isPending(pledgeId) ? Optional.of("这份承诺书已有一项修改或撤回申请在办理，请等办结后再提。") : Optional.empty());
    }

    private boolean isPending(String pledgeId) {
        return entries.of(pledgeId).stream().map(Entry::step).filter(step -> ASKED.contains(step) || SETTLED.contains(step))
                .reduce((first, second) -> second).filter(ASKED::contains).isPresent();
    }
}
