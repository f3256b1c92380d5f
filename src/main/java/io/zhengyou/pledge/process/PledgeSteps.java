package io.zhengyou.pledge.process;

import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.FulfilmentConfirmed;
import io.zhengyou.pledge.FulfilmentStated;
import io.zhengyou.pledge.ItemFinding;
import io.zhengyou.pledge.ItemRemark;
import io.zhengyou.pledge.PledgeAmended;
import io.zhengyou.pledge.PledgePublished;
import io.zhengyou.pledge.PledgeWithdrawn;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Entry;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.PledgeState;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.book.Verdict;
import io.zhengyou.pledge.book.Version;
import io.zhengyou.pledge.book.Versions;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;

/** The automatic steps of a pledge from its draft to the finding. */
@StepBean("pledge")
public class PledgeSteps {

    private final Pledges pledges;
    private final Versions versions;
    private final Entries entries;
    private final PledgeProcess process;
    private final ApplicationEventPublisher events;

    PledgeSteps(Pledges pledges, Versions versions, Entries entries, PledgeProcess process, ApplicationEventPublisher events) {
        this.pledges = pledges;
        this.versions = versions;
        this.entries = entries;
        this.process = process;
        this.events = events;
    }

    /** What was last submitted becomes public. */
    @StepName("公开承诺书")
    public void publish(String pledgeId) {
        Version version = versions.latest(pledgeId).orElseThrow();
        pledges.publish(pledgeId, version.number());
        pledges.enter(pledgeId, PledgeState.PUBLISHED);
        entries.add(pledgeId, Step.PUBLISHED, null, "");
        Pledge published = pledges.get(pledgeId);
        events.publishEvent(new PledgePublished(pledgeId, published.pledger(), version.title(), published.year(), version.items()));
    }

    /** What was last submitted takes the place of what was public; whoever waits for a day of report counts anew. */
    @StepName("公开修改")
    public void publishAmendment(String pledgeId) {
        Version version = versions.latest(pledgeId).orElseThrow();
        pledges.publish(pledgeId, version.number());
        String reason = text(pledgeId, Step.AMENDMENT_ASKED);
        entries.add(pledgeId, Step.AMENDED, null, reason);
        events.publishEvent(new PledgeAmended(pledgeId, reason, version.items()));
        process.amended(pledgeId);
    }

    @StepName("公开兑现说明")
    public void publishStatement(String pledgeId) {
        List<ItemRemark> remarks = entries.latest(pledgeId, Step.STATED).orElseThrow().remarks().stream()
                .map(remark -> new ItemRemark(remark.item(), remark.text())).toList();
        events.publishEvent(new FulfilmentStated(pledgeId, remarks));
    }

    /** @return the name of the finding about the pledge as a whole */
    @StepName(value = "公开评定结果", gives = "兑现情况的代码")
    public String settle(String pledgeId) {
        List<ItemFinding> findings = entries.latest(pledgeId, Step.CONFIRMED).map(Entry::remarks).orElseThrow().stream()
                .map(remark -> new ItemFinding(remark.item(), Objects.requireNonNull(remark.fulfilment()), remark.text())).toList();
        Fulfilment fulfilment = Verdict.of(findings.stream().map(ItemFinding::fulfilment).toList());
        pledges.confirm(pledgeId, fulfilment);
        events.publishEvent(new FulfilmentConfirmed(pledgeId, fulfilment, findings));
        process.ended(pledgeId);
        return fulfilment.name();
    }

    /** Lets the running pledge learn that its withdrawal was approved. */
    @StepName("撤回承诺书")
    public void tellWithdrawn(String pledgeId) {
        process.withdrawn(pledgeId);
    }

    @StepName("公开撤回")
    public void withdraw(String pledgeId) {
        String reason = text(pledgeId, Step.WITHDRAWAL_ASKED);
        pledges.enter(pledgeId, PledgeState.WITHDRAWN);
        entries.add(pledgeId, Step.WITHDRAWN, null, reason);
        events.publishEvent(new PledgeWithdrawn(pledgeId, reason));
        process.ended(pledgeId);
    }

    private String text(String pledgeId, Step step) {
        return entries.latest(pledgeId, step).map(Entry::text).orElse("");
    }
}
