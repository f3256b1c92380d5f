package io.zhengyou.pledge.process;

import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.Rating;
import io.zhengyou.pledge.RectificationClosedOut;
import io.zhengyou.pledge.RectificationOrdered;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.book.Version;
import io.zhengyou.pledge.book.Versions;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.pledge.commentary.Commentary;
import io.zhengyou.rectification.Order;
import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.RectificationState;
import io.zhengyou.rectification.Rectifications;
import io.zhengyou.rectification.Severity;
import io.zhengyou.rectification.Source;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;

/** What a commentary with a low rating sets going. */
@StepBean("mending")
public class MendingSteps {

    private final Commentaries commentaries;
    private final Pledges pledges;
    private final Versions versions;
    private final Entries entries;
    private final Rectifications rectifications;
    private final ApplicationEventPublisher events;

    MendingSteps(
            Commentaries commentaries, Pledges pledges, Versions versions, Entries entries, Rectifications rectifications,
            ApplicationEventPublisher events) {
        this.commentaries = commentaries;
        this.pledges = pledges;
        this.versions = versions;
        this.entries = entries;
        this.rectifications = rectifications;
        this.events = events;
    }

    /** @return the id of the rectification; 差 is serious */
    @StepName(value = "提出整改", gives = "整改的编号")
    public String order(String commentaryId) {
        Commentary found = commentaries.get(commentaryId);
        Severity severity = found.rating() == Rating.POOR ? Severity.SERIOUS : Severity.ORDINARY;
        Pledge pledge = pledges.get(found.pledgeId());
        String clause = versions.find(pledge.id(), pledge.publicVersion()).flatMap(Version::onlyDimension).map(Dimension::label).orElse(null);
        String id = rectifications.open(Order.verifiedByTheOffice(
                Source.COMMENTARY, commentaryId, pledge.pledger().unitCode(), found.suggestions(), severity).under(clause));
        commentaries.rectifiedBy(commentaryId, id);
        entries.add(found.pledgeId(), Step.TO_BE_RECTIFIED, null, found.suggestions());
        events.publishEvent(new RectificationOrdered(found.pledgeId(), id, found.suggestions()));
        return id;
    }

    /** Says publicly what was mended; of a rectification that was stopped only the pledge's own course tells. */
    @StepName("公开整改结果")
    public void close(String commentaryId) {
        Commentary found = commentaries.get(commentaryId);
        Rectification ended = rectifications.get(Objects.requireNonNull(found.rectificationId()));
        entries.add(found.pledgeId(), Step.RECTIFIED, null, ended.state().label());
        if (ended.state() == RectificationState.CLOSED_OUT) {
            events.publishEvent(new RectificationClosedOut(found.pledgeId(), ended.id(), rectifications.result(ended.id())));
        }
    }
}
