package io.zhengyou.award.process;

import io.zhengyou.award.integrity.Accused;
import io.zhengyou.award.integrity.IntegrityCases;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.objection.Objection;
import io.zhengyou.award.objection.ObjectionState;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Proceedings;
import io.zhengyou.award.objection.Scope;
import io.zhengyou.award.outcome.ObjectionNews;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;

/** The automatic steps of an objection. */
@StepBean("objection")
public class ObjectionSteps {

    private final Objections objections;
    private final Proceedings proceedings;
    private final Nominations nominations;
    private final IntegrityCases cases;
    private final Removals removals;
    private final ObjectionNews news;
    private final ObjectionProcess process;

    ObjectionSteps(Objections objections, Proceedings proceedings, Nominations nominations, IntegrityCases cases, Removals removals,
            ObjectionNews news, ObjectionProcess process) {
        this.objections = objections;
        this.proceedings = proceedings;
        this.nominations = nominations;
        this.cases = cases;
        this.removals = removals;
        this.news = news;
        this.process = process;
    }

    /** @return whether no objection stands in the way of the list; from now on nobody can file another */
    @StepName(value = "截止受理异议", gives = "异议是否都已办结")
    public boolean allSettled(String roundId) {
        return proceedings.allSettled(roundId);
    }

    /** @return whether no objection stands in the way of the nomination; from now on nobody in the unit can file another */
    @StepName(value = "截止受理单位内异议", gives = "单位内异议是否都已办结")
    public boolean closeUnitNotice(String nominationId) {
        return proceedings.allSettledInUnit(nominationId);
    }

    /** Disqualifies the nominee if the objection was upheld, and lets go on whoever waited for nothing but this objection. */
    @StepName("执行异议裁定")
    public void settle(String objectionId) {
        Objection objection = objections.get(objectionId);
        if (objection.state() == ObjectionState.UPHELD) {
            removals.disqualify(objection.nominationId(), objection.scope() == Scope.UNIT ? State.NOT_ENDORSED : State.DISQUALIFIED);
        }
        news.remark(objection);
        release(objection);
    }

    /** The objection ended without a verdict. */
    @StepName("登记异议终结")
    public void close(String objectionId) {
        Objection objection = objections.get(objectionId);
        news.remark(objection);
        news.answer(objection);
        release(objection);
    }

    @StepName("答复异议人")
    public void answer(String objectionId) {
        news.answer(objections.get(objectionId));
    }

    /** Gives the ethics committee what was found. */
    @StepName("移送道德委员会")
    public void refer(String objectionId) {
        Objection objection = objections.get(objectionId);
        Nomination nomination = nominations.get(objection.nominationId());
        Accused accused = new Accused(nomination.submitted().name(), nomination.submitted().birthDate(), nomination.unitName());
        String allegation = "异议：%s\n事实与依据：%s\n调查报告：%s".formatted(objection.claim(), objection.facts(), objection.report());
        process.open(cases.report(accused, allegation, null, objectionId));
    }

    private void release(Objection objection) {
        if (objection.scope() == Scope.PUBLIC && proceedings.allSettled(objection.roundId())) {
            process.settled(objection.roundId());
        }
        if (objection.scope() == Scope.UNIT && proceedings.allSettledInUnit(objection.nominationId())) {
            process.settledInUnit(objection.nominationId());
        }
    }
}
