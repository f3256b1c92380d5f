package io.zhengyou.award.outcome;

import io.zhengyou.award.NomineeRemarked;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.ObjectionState;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Objectors;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.notification.Message;
import io.zhengyou.notification.Notifications;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the public what became of the objections against a nominee, and the objector that there is an answer. */
@Component
public class ObjectionNews {

    private final Objections objections;
    private final Nominations nominations;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;

    ObjectionNews(Objections objections, Nominations nominations, Notifications notifications, ApplicationEventPublisher events) {
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

    /** A mail is no safe place: it says that there is an answer, and not to what. */
    public void answer(Objection answered) {
        if (Objectors.isReachable(answered.objector())) {
            notifications.send(new Message(Objectors.recipient(answered), "您提出的异议已有答复",
                    "您提出的异议已有答复。请打开本网站的“查询异议”页面，输入提出异议时所得的查询号查看。"));
        }
    }
}
