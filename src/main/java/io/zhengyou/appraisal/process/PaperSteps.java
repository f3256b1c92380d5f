package io.zhengyou.appraisal.process;

import io.zhengyou.appraisal.paper.Boxing;
import io.zhengyou.appraisal.paper.PaperCounts;
import io.zhengyou.appraisal.paper.Stack;
import io.zhengyou.appraisal.paper.StackState;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.paper.Typing;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.directory.WorkingDays;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

/** The automatic steps of paper ballots. */
@StepBean("appraisalPaper")
public class PaperSteps {

    private final Stacks stacks;
    private final PaperCounts counts;
    private final Typing typing;
    private final Boxing boxing;
    private final Rounds rounds;
    private final Electors electors;
    private final Sheets sheets;
    private final Units units;
    private final WorkingDays workingDays;
    private final PaperProcess process;
    private final Clock clock;

    PaperSteps(
            Stacks stacks, PaperCounts counts, Typing typing, Boxing boxing, Rounds rounds, Electors electors, Sheets sheets, Units units,
            WorkingDays workingDays, PaperProcess process, Clock clock) {
        this.stacks = stacks;
        this.counts = counts;
        this.typing = typing;
        this.boxing = boxing;
        this.rounds = rounds;
        this.electors = electors;
        this.sheets = sheets;
        this.units = units;
        this.workingDays = workingDays;
        this.process = process;
        this.clock = clock;
    }

    /** A stack for every unit that may use paper and is asked. */
    @StepName("开始办理纸质票")
    public void begin(String roundId) {
        Round round = rounds.get(roundId);
        Set<String> asked = electors.byUnit(roundId).keySet();
        stacks.allowed(roundId).stream().filter(asked::contains)
                .forEach(unit -> process.start(stacks.begin(roundId, unit), round.ballot(), round.title() + "：" + name(unit)));
    }

    /** After the lock: a stack that is settled at the same time either is seen here or tells whoever waits. */
    @StepName(value = "核对纸质票", gives = "各单位的纸质票是否都已办结")
    public Boolean settled(String roundId) {
        rounds.lock(roundId);
        return stacks.of(roundId).stream().allMatch(stack -> stack.state().isSettled());
    }

    /** So many working days after the close of the voting, or from now if that is later. */
    @StepName(value = "评议截止后若干工作日", gives = "截止后（已截止的从现在起）第几个工作日的同一时刻")
    public Date dueAfterClose(String ballotId, int days) {
        Instant closesAt = sheets.closesAt(ballotId);
        Instant now = clock.instant();
        return Date.from(workingDays.plus(closesAt.isAfter(now) ? closesAt : now, days));
    }

    @StepName(value = "清点发出的纸质票", gives = "是否发出过纸质票")
    public Boolean anyIssued(String stackId) {
        Stack stack = stacks.get(stackId);
        return counts.ofUnit(stack.roundId(), stack.unitCode()).issued() > 0;
    }

    @StepName(value = "核对两遍录入", gives = "两遍录入是否一致")
    public Boolean entriesAgree(String stackId) {
        stacks.lock(stackId);
        return typing.differences(stackId).isEmpty();
    }

    @StepName("放入票箱")
    public void drop(String stackId) {
        boxing.drop(stackId);
    }

    @StepName("销毁录入的内容")
    public void destroy(String stackId) {
        boxing.destroy(stackId);
    }

    /** The last one tells the round. */
    @StepName("办结一个单位的纸质票")
    public void settle(String stackId) {
        Stack stack = stacks.get(stackId);
        rounds.lock(stack.roundId());
        if (!stack.state().isSettled()) {
            stacks.enter(stackId, StackState.UNUSED);
        }
        if (stacks.of(stack.roundId()).stream().allMatch(other -> other.state().isSettled())) {
            process.allSettled(stack.roundId());
        }
    }

    private String name(String unitCode) {
        return units.find(unitCode).map(Unit::name).orElse(unitCode);
    }
}
