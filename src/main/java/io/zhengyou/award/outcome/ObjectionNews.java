package io.zhengyou.award.outcome;

import io.zhengyou.award.NomineeRemarked;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.objection.Filed;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.ObjectionState;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Objectors;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.notification.Message;
import io.zhengyou.notification.Notifications;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the public what became of the objections against a nominee, and the objector how it goes. */
@Component
public class ObjectionNews {

    private final Objections objections;
    private final Nominations nominations;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final String page;

    ObjectionNews(Objections objections, Nominations nominations, Notifications notifications, ApplicationEventPublisher events,
            @Value("${zhengyou.base-url}") String baseUrl) {
        this.page = baseUrl + "/objections";
        this.objections = objections;
        this.nominations = nominations;
        this.notifications = notifications;
        this.events = events;
    }

    /** Inside a unit nothing is public. */
    public void remark(Objection changed) {
        if (changed.scope() == Scope.PUBLIC) {
            Nomination nomination = nominations.get(changed.nominationId());
            List<ObjectionState> states = objections.ofNomination(nomination.id()).stream()
                    .filter(objection -> objection.scope() == Scope.PUBLIC).map(Objection::state).toList();
            events.publishEvent(new NomineeRemarked(nomination.roundId(), Announcements.listed(nomination), ObjectionState.remark(states)));
        }
    }

    /**
     * The only place where the number is written beside the page that showed it.
     *
     * @return whether it goes out: the objector gave an address, and there is a mail server
     */
    public boolean receipt(Filed filed, int files) {
        String attached = files == 0 ? "" : "，附件 %d 个".formatted(files);
        return Objectors.isReachable(filed.objection().objector()) && notifications.mailOnly(new Message(Objectors.recipient(filed.objection()),
                "已收到您提出的异议", """
                您提出的异议已收到%s。
                查询号：%s
                请妥善保存，不要交给他人。凭查询号可以查看进展和答复，也可以在裁定前撤回：
                %s""".formatted(attached, filed.reference().text(), page)));
    }

    public void admitted(Objection admitted) {
        tell(admitted, "您提出的异议已受理", "您提出的异议已受理，正在调查核实。");
    }

    /** A mail is no safe place: it names nobody, and says that there is an answer, not to what. */
    public void answer(Objection answered) {
        switch (answered.state()) {
            case REFUSED -> tell(answered, "您提出的异议不予受理", "您提出的异议不予受理。理由：\n" + answered.answer());
            case WITHDRAWN -> tell(answered, "您提出的异议已撤回", "您提出的异议已撤回。如果不是您本人撤回的，请按公示上的联系方式反映。");
            case MOOT -> tell(answered, "您提出的异议已终结", "候选人不再参评，您提出的异议已终结。");
            default -> tell(answered, "您提出的异议已有答复", "您提出的异议已有答复。");
        }
    }

    private void tell(Objection objection, String subject, String text) {
        if (Objectors.isReachable(objection.objector())) {
            notifications.send(new Message(Objectors.recipient(objection), subject, text + "\n请在“查询异议”页面输入查询号查看：\n" + page));
        }
    }
}
