package io.zhengyou.appraisal.process;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.result.Counting;
import io.zhengyou.appraisal.result.Sheet;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.roll.Rolls;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.appraisal.round.Scope;
import io.zhengyou.appraisal.round.Stage;
import io.zhengyou.appraisal.round.VotingTime;
import io.zhengyou.ballot.SheetBallot;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.ballot.Turnout;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The automatic steps of a round. */
@StepBean("appraisal")
public class AppraisalSteps {

    private final Rounds rounds;
    private final Rolls rolls;
    private final Electors electors;
    private final Sheets sheets;
    private final Counting counting;
    private final Improvements improvements;
    private final AppraisalProcess process;
    private final Clock clock;

    AppraisalSteps(
            Rounds rounds, Rolls rolls, Electors electors, Sheets sheets, Counting counting, Improvements improvements, AppraisalProcess process,
            Clock clock) {
        this.rounds = rounds;
        this.rolls = rolls;
        this.electors = electors;
        this.sheets = sheets;
        this.counting = counting;
        this.improvements = improvements;
        this.process = process;
        this.clock = clock;
    }

    @StepName("编制评议名册")
    public void makeRoll(String roundId) {
        rolls.make(roundId);
    }

    /** Shuts an empty box and puts everybody on its roll. @return the id of the ballot */
    @StepName(value = "制作评议票", gives = "票箱的编号")
    public String open(String roundId) {
        Round round = rounds.get(roundId);
        int asked = round.planned().scope() == Scope.OWN ? mostOfOneUnit(roundId) : rounds.subjects(roundId).size();
        Instant closesAt = clock.instant().plus(round.planned().days(), ChronoUnit.DAYS);
        String ballot = sheets.open(new SheetBallot(
                round.title(), roundId, "appraisal-ballot", Sheet.length(asked, round.questions().size()), closesAt));
        sheets.enrol(ballot, electors.voters(roundId));
        rounds.opened(roundId, ballot);
        return ballot;
    }

    @StepName("开始评议")
    public void begin(String roundId) {
        rounds.enter(roundId, Stage.VOTING);
    }

    @StepName(value = "核对参评比例", gives = "是否达到规定的参评比例")
    public Boolean quorumReached(String roundId) {
        Round round = rounds.get(roundId);
        Turnout turnout = sheets.turnout(round.ballot());
        return round.planned().isReached(turnout.cast(), turnout.roll());
    }

    @StepName(value = "评议过半的时间", gives = "评议时间过半的时刻")
    public Date halfTime(String roundId) {
        return Date.from(time(roundId).halfTime());
    }

    @StepName(value = "评议截止前的提醒时间", gives = "截止前提醒的时刻")
    public Date lastDays(String roundId) {
        return Date.from(time(roundId).lastDays());
    }

    /** Ends the voting and counts. @return that the round has a result */
    @StepName(value = "开箱计票", gives = "评议是否有效，计票后总为“是”")
    public Boolean count(String roundId) {
        counting.count(roundId);
        return true;
    }

    /** Ends the voting without a result, for reasons that were said when that was decided. @return that the round has none */
    @StepName(value = "销毁评议票", gives = "评议是否有效，销毁后总为“否”")
    public Boolean discard(String roundId) {
        sheets.discard(rounds.get(roundId).ballot());
        rounds.enter(roundId, Stage.VOID);
        return false;
    }

    @StepName("公布评议结果")
    public void publish(String roundId) {
        rounds.published(roundId);
    }

    /** Orders what was found too bad to be mended. */
    @StepName("责成整改")
    public void order(String roundId) {
        improvements.order(rounds.get(roundId));
    }

    @StepName(value = "须整改的事项", gives = "各项整改的编号")
    public List<String> orders(String roundId) {
        return improvements.of(roundId);
    }

    /** Destroys what was voted. @return the ballot whose papers are to be withdrawn; empty if there was none yet */
    @StepName(value = "终止评议", gives = "须收回评议票的票箱编号，没有则为空")
    public String terminate(String roundId) {
        Round round = rounds.get(roundId);
        rounds.enter(roundId, Stage.TERMINATED);
        if (round.ballotId() == null) {
            return "";
        }
        sheets.discard(round.ballot());
        return round.ballot();
    }

    /** Ends a running round, whatever step it has come to. */
    @StepName("终止进行中的评议")
    public void stop(String roundId) {
        process.terminationApproved(roundId);
    }

    private VotingTime time(String roundId) {
        return new VotingTime(clock.instant(), sheets.closesAt(rounds.get(roundId).ballot()));
    }

    private int mostOfOneUnit(String roundId) {
        Map<String, Long> subjects = rounds.subjects(roundId).stream().collect(groupingBy(Subject::unitCode, counting()));
        return subjects.values().stream().mapToInt(Long::intValue).max().orElseThrow();
    }
}
