package io.zhengyou.pledge.book;

import io.zhengyou.pledge.PledgeItem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far the reports about a pledge have come. */
@Component
public class Progress {

    private final Pledges pledges;
    private final Versions versions;
    private final Clock clock;

    Progress(Pledges pledges, Versions versions, Clock clock) {
        this.pledges = pledges;
        this.versions = versions;
        this.clock = clock;
    }

    /** The next day of report; empty if all were. */
    public Optional<LocalDate> nextDay(String pledgeId) {
        Pledge pledge = pledges.get(pledgeId);
        return dates(pledge).after(reportedUntil(pledge));
    }

    /** The items that the report due now is about. */
    public List<PledgeItem> asked(String pledgeId) {
        Pledge pledge = pledges.get(pledgeId);
        ReportDates dates = dates(pledge);
        return dates.after(reportedUntil(pledge)).map(day -> dates.askedOn(day, reportedUntil(pledge))).filter(items -> !items.isEmpty())
                .orElse(dates.items());
    }

    public boolean isMiddle(String pledgeId) {
        return nextDay(pledgeId).filter(dates(pledges.get(pledgeId))::isMiddle).isPresent();
    }

    /**
     * Counts the day of report that was due as over.
     *
     * @return whether it was the one in the middle
     */
    public boolean count(String pledgeId) {
        boolean middle = isMiddle(pledgeId);
        nextDay(pledgeId).ifPresent(day -> pledges.reportedUntil(pledgeId, day));
        return middle;
    }

    private ReportDates dates(Pledge pledge) {
        Instant publishedAt = Objects.requireNonNull(pledge.publishedAt());
        return new ReportDates(LocalDate.ofInstant(publishedAt, clock.getZone()),
                versions.find(pledge.id(), pledge.publicVersion()).orElseThrow().items());
    }

    private static LocalDate reportedUntil(Pledge pledge) {
        return Objects.requireNonNull(pledge.reportedUntil());
    }
}
