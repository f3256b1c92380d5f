package io.zhengyou.award.dossier;

import io.zhengyou.award.round.Round;
import io.zhengyou.award.vote.Committee;
import io.zhengyou.document.Documents;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The papers of a round. */
@Component
public class RoundDocuments {

    private final Documents documents;
    private final Dossiers dossiers;
    private final BallotSheets ballots;
    private final Committee committee;
    private final Clock clock;

    RoundDocuments(Documents documents, Dossiers dossiers, BallotSheets ballots, Committee committee, Clock clock) {
        this.documents = documents;
        this.dossiers = dossiers;
        this.ballots = ballots;
        this.committee = committee;
        this.clock = clock;
    }

    /** Whether the committee has voted, so that there are minutes. */
    public boolean hasMinutes(Round round) {
        return !ballots.of(round).isEmpty();
    }

    /**
     * The minutes of the committee: every counted ballot, who could vote, what was counted, by which rule. A member who stepped
     * aside from a nominee gets them without that nominee.
     */
    public byte[] minutes(Round round, String reader) {
        Set<String> hidden = committee.hiddenFrom(round.id(), reader);
        List<BallotSheet> sheets = ballots.of(round).stream().map(sheet -> sheet.without(hidden)).toList();
        return documents.pdf("minutes", Map.of("round", round, "rules", round.rules(), "ballots", sheets, "now", now()));
    }

    public byte[] dossier(Round round) {
        return documents.pdf("dossier", Map.of("dossier", dossiers.of(round), "zone", clock.getZone(), "now", now()));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
