package io.zhengyou.dossier.assessment;

import io.zhengyou.appraisal.PublishedResults;
import io.zhengyou.award.Honours;
import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.PledgeRecord;
import io.zhengyou.pledge.PledgeRecords;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.RectificationLedger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Counts what the decision table asks about, from the same sources as the chapters of the dossier. */
@Component
class Weighing {

    private static final int MOST = 1_000;

    private final PledgeRecords pledges;
    private final PublishedResults results;
    private final RectificationLedger ledger;
    private final Honours honours;
    private final Clock clock;

    Weighing(PledgeRecords pledges, PublishedResults results, RectificationLedger ledger, Honours honours, Clock clock) {
        this.pledges = pledges;
        this.results = results;
        this.ledger = ledger;
        this.honours = honours;
        this.clock = clock;
    }

    Indicators of(Assessment assessment) {
        String unitCode = assessment.unitCode();
        int year = assessment.year();
        List<Rectification> problems = ledger.ofUnit(unitCode);
        return new Indicators(
                fulfilment(pledges.ofUnit(unitCode, year).stream().filter(one -> one.pledger().kind() == PledgerKind.UNIT && !one.withdrawn()).toList()),
                results.ofUnit(unitCode).stream().filter(one -> one.shown() && one.publishedOn().getYear() == year)
                        .mapToInt(one -> (int) one.satisfiedPercent()).min().orElse(-1),
                assessment.approval(),
                (int) problems.stream().filter(one -> year(one.openedAt()) <= year && one.isOverdue(clock.instant())).count(),
                (int) problems.stream().filter(one -> one.hasRebounded() && year(Objects.requireNonNull(one.closedAt())) == year).count(),
                (int) honours.ofUnit(unitCode, MOST).stream().filter(one -> !one.revoked() && one.decidedOn().getYear() == year).count());
    }

    /** The worst of them, once all are judged. */
    static String fulfilment(List<PledgeRecord> own) {
        if (own.isEmpty()) {
            return "NONE";
        }
        List<Fulfilment> found = own.stream().map(PledgeRecord::fulfilment).filter(Objects::nonNull).toList();
        if (found.contains(Fulfilment.NOT_KEPT) || found.size() == own.size()) {
            return found.stream().max(Fulfilment::compareTo).map(Fulfilment::name).orElseThrow();
        }
        return "RUNNING";
    }

    private int year(Instant moment) {
        return moment.atZone(clock.getZone()).getYear();
    }
}
