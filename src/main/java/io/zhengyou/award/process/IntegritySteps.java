package io.zhengyou.award.process;

import io.zhengyou.award.integrity.Accused;
import io.zhengyou.award.integrity.IntegrityCase;
import io.zhengyou.award.integrity.IntegrityCases;
import io.zhengyou.award.integrity.Measure;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.notification.Message;
import io.zhengyou.notification.Notifications;

/** The automatic steps of an integrity case. */
@StepBean("integrity")
public class IntegritySteps {

    private final IntegrityCases cases;
    private final Nominations nominations;
    private final Rounds rounds;
    private final Removals removals;
    private final Notifications notifications;

    IntegritySteps(IntegrityCases cases, Nominations nominations, Rounds rounds, Removals removals, Notifications notifications) {
        this.cases = cases;
        this.nominations = nominations;
        this.rounds = rounds;
        this.removals = removals;
        this.notifications = notifications;
    }

    /** Takes the accused out of every round that is under way, unless the measure leaves them in. */
    @StepName("执行处理措施")
    public void impose(String caseId) {
        IntegrityCase found = cases.get(caseId);
        Measure measure = found.measure();
        if (measure != null && measure.disqualifies()) {
            Accused accused = found.accused();
            // Asked again under each round's lock: who is on a list that is signed is honoured, and the honour revoked.
            nominations.underway(accused.name(), accused.birthDate()).forEach(nomination -> {
                boolean signed = rounds.lock(nomination.roundId()).decidedOn() != null;
                if (!signed && nominations.get(nomination.id()).state().isUnderway()) {
                    removals.disqualify(nomination.id(), State.DISQUALIFIED);
                }
            });
        }
    }

    /** Says to whoever reported it that it is over, and how; the message names nobody. */
    @StepName("告知反映人")
    public void tell(String caseId) {
        IntegrityCase closed = cases.get(caseId);
        cases.close(caseId);
        if (closed.reporter() != null) {
            notifications.send(new Message(closed.reporter(), "您反映的科学道德问题已办结",
                    "您反映的问题（%s）已由科学道德委员会办结：%s。处理情况依规定保密。".formatted(closed.number(), closed.state().label())));
        }
    }
}
