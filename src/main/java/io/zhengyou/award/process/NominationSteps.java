package io.zhengyou.award.process;

import io.zhengyou.award.nomination.Docket;
import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.nomination.Nominations;
import io.zhengyou.award.nomination.State;
import io.zhengyou.award.outcome.Outcomes;
import io.zhengyou.award.round.Round;
import io.zhengyou.award.round.Rounds;
import io.zhengyou.award.round.Stage;
import io.zhengyou.directory.WorkingDays;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;

/** The automatic steps of a nomination. */
@StepBean("nomination")
public class NominationSteps {

    private final Rounds rounds;
    private final Nominations nominations;
    private final Docket docket;
    private final Removals removals;
    private final Outcomes outcomes;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final AwardProcess process;

    NominationSteps(Rounds rounds, Nominations nominations, Docket docket, Removals removals, Outcomes outcomes, WorkingDays workingDays, Clock clock,
            AwardProcess process) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.docket = docket;
        this.removals = removals;
        this.outcomes = outcomes;
        this.workingDays = workingDays;
        this.clock = clock;
        this.process = process;
    }

    /** Keeps what the decision table found, for those who review the nomination. */
    @StepName("记录资格预审结果")
    public void note(String nominationId, DmnDecisionResult findings) {
        docket.note(nominationId, findings.getResultList().stream().map(line -> Finding.of(line).text()).collect(Collectors.joining("\n")));
        docket.enter(nominationId, State.IN_FORMALITY_REVIEW);
    }

    /** The notice inside the unit begins; the day of the endorsement does not count among its working days. */
    @StepName("开始单位内公示")
    public void openUnitNotice(String nominationId) {
        int days = rounds.get(nominations.get(nominationId).roundId()).rules().unitNoticeDays();
        LocalDate last = workingDays.endOf(LocalDate.now(clock).plusDays(1), days);
        docket.putOnUnitNotice(nominationId, last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }

    /** The midnight after the last day of the notice inside the unit. */
    @StepName(value = "单位内公示结束时间", gives = "单位内公示结束的时刻")
    public Date unitNoticeEnds(String nominationId) {
        return Date.from(nominations.unitNoticeEnds(nominationId).orElseThrow());
    }

    @StepName("登记推荐逾期")
    public void lapse(String nominationId) {
        docket.enter(nominationId, State.LAPSED);
    }

    /** Nobody corrected in time what the office returned. */
    @StepName("登记逾期未补正")
    public void failCorrection(String nominationId) {
        docket.enter(nominationId, State.INELIGIBLE);
    }

    /** Takes a nomination out of the round, with the reviews that are still open. */
    @StepName("撤回推荐")
    public void withdraw(String nominationId) {
        removals.withdraw(nominationId);
    }

    /** Tells the round when it waits for nothing but this nomination. @return whether the nominee qualified */
    @StepName(value = "登记审查结果", gives = "是否合格")
    public boolean settle(String nominationId) {
        Nomination nomination = nominations.get(nominationId);
        Round round = rounds.lock(nomination.roundId());
        boolean allSettled = nominations.ofRound(round.id()).stream().noneMatch(other -> other.state().isUnsettled());
        if (round.stage() == Stage.CHECKING && allSettled) {
            process.nominationsSettled(round.id());
        }
        return nomination.state() == State.QUALIFIED;
    }

    /** @return whether the nominee was awarded */
    @StepName(value = "告知推荐结果", gives = "是否受表彰")
    public boolean tellOutcome(String nominationId) {
        return outcomes.tell(nominationId);
    }
}
