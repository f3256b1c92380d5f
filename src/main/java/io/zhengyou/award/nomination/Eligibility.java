package io.zhengyou.award.nomination;

import io.zhengyou.award.programme.Rules;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.evidence.EvidenceFiles;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the facts about a nominee that decide about eligibility. The rules themselves are in the decision table. */
@Component
public class Eligibility {

    private final Rounds rounds;
    private final Nominations nominations;
    private final EvidenceFiles files;

    Eligibility(Rounds rounds, Nominations nominations, EvidenceFiles files) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.files = files;
    }

    /** The facts about a nomination as it was submitted. */
    public Facts of(String nominationId) {
        Nomination nomination = nominations.get(nominationId);
        return of(nomination, nomination.submitted());
    }

    /** The facts as they would be with this nominee. */
    public Facts of(Nomination nomination, Nominee nominee) {
        Round round = rounds.get(nomination.roundId());
        LocalDate day = round.closingDay();
        return new Facts(
                years(nominee.birthDate(), day), round.rules().ageLimit(),
                years(nominations.latestAward(round.id(), nominee).orElse(null), day), round.rules().awardInterval(),
                1 + othersOfUnit(nomination), round.rules().quotaPerUnit(),
                missing(round.rules(), nominee), files.list(nomination.id()).size());
    }

    private int othersOfUnit(Nomination nomination) {
        return (int) nominations.ofRound(nomination.roundId()).stream()
                .filter(other -> other.unitCode().equals(nomination.unitCode()) && !other.id().equals(nomination.id()))
                .filter(other -> other.state().countsForQuota())
                .count();
    }

    private static @Nullable Integer years(@Nullable LocalDate since, LocalDate day) {
        return since == null ? null : (int) ChronoUnit.YEARS.between(since, day);
    }

    private static String missing(Rules rules, Nominee nominee) {
        return rules.materials().stream().filter(material -> !nominee.materials().contains(material)).collect(Collectors.joining("、"));
    }
}
