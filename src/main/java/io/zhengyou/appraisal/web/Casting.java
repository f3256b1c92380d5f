package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.result.CheckCode;
import io.zhengyou.appraisal.result.Counting;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.ballot.BallotTasks;
import io.zhengyou.ballot.Sheets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands in a sheet and completes its task: both or neither. */
@Component
class Casting {

    private final Rounds rounds;
    private final Electors electors;
    private final Sheets sheets;
    private final BallotTasks tasks;
    private final Counting counting;
    private final Clock clock;

    Casting(Rounds rounds, Electors electors, Sheets sheets, BallotTasks tasks, Counting counting, Clock clock) {
        this.rounds = rounds;
        this.electors = electors;
        this.sheets = sheets;
        this.tasks = tasks;
        this.counting = counting;
        this.clock = clock;
    }

    /** Empty if it is not this person's open task. */
    Optional<Appraiser> atTask(String taskId, String voter) {
        return tasks.ballotOf(taskId, voter).flatMap(sheets::caseOf).flatMap(rounds::find).flatMap(round -> appraiser(round, voter, taskId));
    }

    /** Empty if the person has voted, was not asked, or the voting is over. */
    Optional<Appraiser> inRound(String roundId, String voter) {
        return rounds.find(roundId).filter(round -> round.ballotId() != null)
                .flatMap(round -> tasks.taskOf(round.ballot(), voter).flatMap(task -> appraiser(round, voter, task)));
    }

    /**
     * @return the code by which the appraiser finds the sheet again; it is told here and nowhere else
     * @throws io.zhengyou.ballot.VoteRefused if the appraiser has voted or the voting is over
     * @throws io.zhengyou.ballot.TaskMoved if the task changed at the same moment
     */
    @Transactional
    String cast(Appraiser appraiser, Filled filled) {
        String code = CheckCode.fresh();
        sheets.cast(appraiser.round().ballot(), appraiser.voter(), counting.write(filled.sheet(code)));
        tasks.complete(appraiser.taskId());
        return code;
    }

    /** After the announced close the box stays open a little, for papers or until the office has decided, but nobody is let in any more. */
    private Optional<Appraiser> appraiser(Round round, String voter, String taskId) {
        if (clock.instant().isAfter(sheets.closesAt(round.ballot()))) {
            return Optional.empty();
        }
        return electors.find(round.id(), voter).map(elector -> new Appraiser(round, voter, taskId, rounds.asked(round, elector.unitCode())));
    }
}
