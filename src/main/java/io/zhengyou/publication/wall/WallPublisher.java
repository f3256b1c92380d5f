package io.zhengyou.publication.wall;

import io.zhengyou.pledge.CommentaryAnswered;
import io.zhengyou.pledge.CommentaryPublished;
import io.zhengyou.pledge.FulfilmentConfirmed;
import io.zhengyou.pledge.FulfilmentStated;
import io.zhengyou.pledge.ItemRemark;
import io.zhengyou.pledge.PledgeAmended;
import io.zhengyou.pledge.PledgePublished;
import io.zhengyou.pledge.PledgeWithdrawn;
import io.zhengyou.pledge.ProgressReported;
import io.zhengyou.pledge.RectificationClosedOut;
import io.zhengyou.pledge.RectificationOrdered;
import io.zhengyou.publication.wall.Entry.Line;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts on the wall what the pledge module makes public, in the publisher's transaction: both happen or neither. */
@Component
@Transactional
class WallPublisher {

    private final WallTables tables;

    WallPublisher(WallTables tables) {
        this.tables = tables;
    }

    @EventListener
    void publish(PledgePublished event) {
        tables.post(event);
        tables.add(event.pledgeId(), Draft.of(EntryKind.PUBLISHED, ""));
    }

    @EventListener
    void publish(PledgeAmended event) {
        tables.amend(event.pledgeId(), event.items());
        tables.add(event.pledgeId(), Draft.of(EntryKind.AMENDED, event.reason()));
    }

    @EventListener
    void publish(PledgeWithdrawn event) {
        tables.add(event.pledgeId(), Draft.of(EntryKind.WITHDRAWN, event.reason()));
        tables.move(event.pledgeId(), State.WITHDRAWN);
    }

    @EventListener
    void publish(ProgressReported event) {
        tables.add(event.pledgeId(), Draft.of(EntryKind.PROGRESS, "").withLines(lines(event.remarks())));
    }

    @EventListener
    void publish(CommentaryPublished event) {
        tables.add(event.pledgeId(), Draft.of(EntryKind.COMMENTARY, event.strengths()).about(event.commentaryId())
                .by(event.leader(), event.signedBy()).judged(event.rating(), event.suggestions()));
    }

    @EventListener
    void publish(CommentaryAnswered event) {
        tables.add(event.pledgeId(), Draft.of(EntryKind.ANSWER, event.answer()).about(event.commentaryId()));
    }

    @EventListener
    void publish(RectificationOrdered event) {
        tables.add(event.pledgeId(), Draft.of(EntryKind.RECTIFICATION, event.problem()).about(event.rectificationId()));
        tables.move(event.pledgeId(), State.RECTIFYING);
    }

    @EventListener
    void publish(RectificationClosedOut event) {
        tables.add(event.pledgeId(), Draft.of(EntryKind.CLOSED_OUT, event.result()).about(event.rectificationId()));
        tables.move(event.pledgeId(), tables.rectifications(event.pledgeId()) > 0 ? State.RECTIFYING : State.UNDERWAY);
    }

    @EventListener
    void publish(FulfilmentStated event) {
        tables.add(event.pledgeId(), Draft.of(EntryKind.STATED, "").withLines(lines(event.remarks())));
    }

    @EventListener
    void publish(FulfilmentConfirmed event) {
        List<Line> findings = event.findings().stream().map(finding -> new Line(finding.number(), finding.fulfilment(), finding.reason())).toList();
        tables.add(event.pledgeId(), Draft.of(EntryKind.CONFIRMED, "").judged(event.fulfilment(), "").withLines(findings));
        tables.move(event.pledgeId(), State.of(event.fulfilment()));
    }

    private static List<Line> lines(List<ItemRemark> remarks) {
        return remarks.stream().map(remark -> new Line(remark.number(), null, remark.text())).toList();
    }
}
