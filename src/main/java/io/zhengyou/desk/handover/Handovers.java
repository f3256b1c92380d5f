package io.zhengyou.desk.handover;

import io.zhengyou.desk.Refused;
import io.zhengyou.directory.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands over what somebody has, all of it in one transaction. A preview does the same and takes it back. */
@Component
public class Handovers {

    private final List<Estate> estates;
    private final HandoverRecord record;
    private final HandoverNews news;
    private final TransactionTemplate transaction;

    Handovers(List<Estate> estates, HandoverRecord record, HandoverNews news, TransactionTemplate transaction) {
        this.estates = estates.stream().sorted(Comparator.comparing(Estate::kind)).toList();
        this.record = record;
        this.news = news;
        this.transaction = transaction;
    }

    /** Everything, with those who could have it. */
    public Map<Item, List<Person>> inventory(String leaver) {
        Map<Item, List<Person>> inventory = new LinkedHashMap<>();
        estates.forEach(estate -> estate.of(leaver).forEach(item -> inventory.put(item, estate.possible(item, leaver))));
        return inventory;
    }

    /** What would become of everything now. */
    public List<Outcome> preview(Plan plan) {
        return inOne(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            return perform(plan);
        }));
    }

    /**
     * @param seen what the preview showed
     * @return the id under which it is on record
     * @throws Refused if something has changed since the preview; then nothing is handed over
     */
    public String carryOut(Plan plan, String seen) {
        return inOne(() -> transaction.execute(status -> {
            List<Outcome> outcomes = perform(plan);
            if (!seal(outcomes).equals(seen)) {
                throw Refused.overtaken();
            }
            news.tell(plan, outcomes);
            return record.add(plan, outcomes);
        }));
    }

    /** The same for the same outcomes. */
    public static String seal(List<Outcome> outcomes) {
        return Integer.toHexString(outcomes.toString().hashCode());
    }

    private List<Outcome> perform(Plan plan) {
        List<Outcome> outcomes = new ArrayList<>();
        estates.forEach(estate -> estate.of(plan.leaver()).forEach(item -> outcomes.add(perform(estate, item, plan))));
        return outcomes;
    }

    private static Outcome perform(Estate estate, Item item, Plan plan) {
        return switch (item.way()) {
            case STAYS -> Outcome.stays(item, item.note());
            case SETTLES -> {
                estate.give(item, new Deed(plan.leaver(), plan.officer(), "", plan.reason()));
                yield Outcome.settled(item);
            }
            case MOVES -> plan.deed(item).map(deed -> give(estate, item, deed)).orElseGet(() -> Outcome.stays(item, "按您的选择不移交。"));
        };
    }

    private static Outcome give(Estate estate, Item item, Deed deed) {
        if (deed.successor().isEmpty()) {
            return Outcome.stays(item, "没有选择接办人。");
        }
        var refusal = estate.refusal(item, deed);
        if (refusal.isPresent()) {
            return Outcome.stays(item, refusal.get());
        }
        estate.give(item, deed);
        return Outcome.moved(item, deed.successor());
    }

    private static <T> T inOne(Supplier<T> work) {
        try {
            return work.get();
        } catch (PessimisticLockingFailureException e) {
            throw Refused.overtaken();
        }
    }
}
