package io.zhengyou.publication.wall;

import io.zhengyou.pledge.CommentaryAnswered;
import io.zhengyou.pledge.CommentaryPublished;
import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.FulfilmentConfirmed;
import io.zhengyou.pledge.FulfilmentStated;
import io.zhengyou.pledge.ItemFinding;
import io.zhengyou.pledge.ItemRemark;
import io.zhengyou.pledge.PledgeAmended;
import io.zhengyou.pledge.PledgeItem;
import io.zhengyou.pledge.PledgePublished;
import io.zhengyou.pledge.PledgeWithdrawn;
import io.zhengyou.pledge.Pledger;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.pledge.ProgressReported;
import io.zhengyou.pledge.Rating;
import io.zhengyou.pledge.RectificationClosedOut;
import io.zhengyou.pledge.RectificationOrdered;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** What happens to one pledge, as its module would tell it. Its title is like no other. */
public final class Season {

    public static final LocalDate DUE = LocalDate.of(2026, 10, 31);

    private static final PledgeItem LECTURES = new PledgeItem(1, "举办科普讲座", "不少于 10 场", DUE, Dimension.LEAD_SERVING);
    private static final PledgeItem PAPERS = new PledgeItem(2, "读完一套党史", "写 <b>读书笔记</b> & 交流", DUE, Dimension.LEAD_LEARNING);

    private final ApplicationEventPublisher events;
    private final String id = UUID.randomUUID().toString();
    private final String title = "我的承诺" + id.substring(0, 8);

    public Season(ApplicationEventPublisher events) {
        this.events = events;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public Season publish() {
        return publish("A01", 2026);
    }

    public Season publish(String unitCode, int year) {
        events.publishEvent(new PledgePublished(id, new Pledger(PledgerKind.MEMBER, "李示例<script>", unitCode, "中国示例学会"), title, year,
                List.of(LECTURES, PAPERS)));
        return this;
    }

    public Season amend() {
        events.publishEvent(new PledgeAmended(id, "场地在装修。",
                List.of(new PledgeItem(1, "举办科普讲座", "不少于 8 场", DUE, Dimension.LEAD_SERVING))));
        return this;
    }

    public Season withdraw() {
        events.publishEvent(new PledgeWithdrawn(id, "已调离本单位。"));
        return this;
    }

    public Season report() {
        events.publishEvent(new ProgressReported(id, List.of(new ItemRemark(1, "已办 5 场。"))));
        return this;
    }

    public Season comment(Rating rating) {
        events.publishEvent(new CommentaryPublished(id, "commentary-" + id, "王领导", "赵代理", rating, "讲座很受欢迎。", "多到基层去。"));
        return this;
    }

    public Season answer() {
        events.publishEvent(new CommentaryAnswered(id, "commentary-" + id, "下月去两个县。"));
        return this;
    }

    public Season order(String rectification) {
        events.publishEvent(new RectificationOrdered(id, rectification, "进度落后。"));
        return this;
    }

    public Season closeOut(String rectification) {
        events.publishEvent(new RectificationClosedOut(id, rectification, "补办了 3 场。"));
        return this;
    }

    public Season state() {
        events.publishEvent(new FulfilmentStated(id, List.of(new ItemRemark(1, "共办 10 场。"), new ItemRemark(2, "读完了。"))));
        return this;
    }

    public Season confirm(Fulfilment fulfilment) {
        events.publishEvent(new FulfilmentConfirmed(id, fulfilment,
                List.of(new ItemFinding(1, Fulfilment.KEPT, ""), new ItemFinding(2, fulfilment, "笔记只有一半。"))));
        return this;
    }
}
