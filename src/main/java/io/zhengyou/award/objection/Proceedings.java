package io.zhengyou.award.objection;

import io.zhengyou.award.ObjectionFiled;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.round.Rounds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What is done with objections, from the filing to the answer. Whatever opens or ends one holds the lock of its round, as the
 * end of the notice and the signing do: of two at the same moment the second sees what the first did.
 */
@Component
public class Proceedings {

    private final Objections objections;
    private final NoticePeriods periods;
    private final Nominations nominations;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;

    Proceedings(Objections objections, NoticePeriods periods, Nominations nominations, Rounds rounds, ApplicationEventPublisher events) {
        this.objections = objections;
        this.periods = periods;
        this.nominations = nominations;
        this.rounds = rounds;
        this.events = events;
    }

    /** Whether the nominee is on this notice now; the notice cannot end before this transaction has. */
    public boolean accepts(String nominationId, Scope scope) {
        rounds.lock(nominations.get(nominationId).roundId());
        return periods.scope(nominationId).filter(scope::equals).isPresent();
    }

    /**
     * @param id for the objection: a random one, under which its files may lie already
     * @return empty if the nominee is not, or no longer, on this notice
     */
    public Optional<Filed> file(String id, Filing filing, Scope scope) {
        if (!accepts(filing.nominationId(), scope)) {
            return Optional.empty();
        }
        String roundId = nominations.get(filing.nominationId()).roundId();
        Reference reference = objections.add(id, scope, roundId, filing);
        objections.putOnRecord(id);
        events.publishEvent(new ObjectionFiled(id));
        return Optional.of(new Filed(objections.get(id), reference));
    }

    /** @return whether it is still open; nobody else can end it before this transaction has ended */
    public boolean isOpen(String id) {
        rounds.lock(objections.get(id).roundId());
        return objections.get(id).state().isOpen();
    }

    public void admit(String id, String person, boolean misconduct, String investigator) {
        objections.admit(id, misconduct, investigator);
        objections.record(id, "admit", person, investigator);
        objections.putOnRecord(id);
    }

    public void refuse(String id, String person, String reason) {
        close(id, ObjectionState.REFUSED, person, reason);
    }

    public void report(String id, String person, String report) {
        objections.report(id, report);
        objections.record(id, "report", person, report);
        objections.putOnRecord(id);
    }

    public void decide(String id, String person, boolean upheld, String reason) {
        close(id, upheld ? ObjectionState.UPHELD : ObjectionState.DISMISSED, person, reason);
    }

    /** By the objector. @return whether it was early enough */
    public boolean withdraw(String id, String reason) {
        boolean open = isOpen(id);
        if (open) {
            close(id, ObjectionState.WITHDRAWN, null, reason);
        }
        return open;
    }

    /** Ends these objections because the nominee is out for another reason. @return the ids of those that were open */
    public List<String> end(List<Objection> all) {
        List<String> open = all.stream().filter(objection -> objection.state().isOpen()).map(Objection::id).toList();
        open.forEach(id -> {
            objections.close(id, ObjectionState.MOOT, ObjectionState.MOOT.label() + "。");
            objections.putOnRecord(id);
        });
        return open;
    }

    /** Whether nothing stands in the way of the list of a round; nobody can file before this transaction has ended. */
    public boolean allSettled(String roundId) {
        rounds.lock(roundId);
        return objections.ofRound(roundId).stream().noneMatch(objection -> objection.scope() == Scope.PUBLIC && objection.state().isOpen());
    }

    /** The same inside the unit of a nomination. */
    public boolean allSettledInUnit(String nominationId) {
        rounds.lock(nominations.get(nominationId).roundId());
        return objections.ofNomination(nominationId).stream().noneMatch(objection -> objection.scope() == Scope.UNIT && objection.state().isOpen());
    }

    private void close(String id, ObjectionState state, @Nullable String person, String text) {
        objections.close(id, state, text);
        objections.record(id, state.name().toLowerCase(Locale.ROOT), person, text);
        objections.putOnRecord(id);
    }
}
