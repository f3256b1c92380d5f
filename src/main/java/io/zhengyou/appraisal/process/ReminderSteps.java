package io.zhengyou.appraisal.process;

import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.roll.Invitations;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import java.util.List;

/** Reminds those who have not voted, and nobody else, a batch at a time. */
@StepBean("appraisalReminder")
public class ReminderSteps {

    private static final int BATCH = 200;

    private final Rounds rounds;
    private final Electors electors;
    private final Sheets sheets;
    private final Invitations invitations;

    ReminderSteps(Rounds rounds, Electors electors, Sheets sheets, Invitations invitations) {
        this.rounds = rounds;
        this.electors = electors;
        this.sheets = sheets;
        this.invitations = invitations;
    }

    /**
     * @param after the last who was reminded; empty at the beginning
     * @return the last of this batch; empty when nobody is left
     */
    @StepName(value = "提醒一批未评议者", gives = "提醒到哪一位，全部提醒完则为空")
    public String remind(String roundId, String after) {
        Round round = rounds.get(roundId);
        List<String> silent = sheets.silent(round.ballot(), after, BATCH);
        silent.forEach(voter -> invitations.remind(round, electors.find(roundId, voter).orElseThrow()));
        return silent.size() < BATCH ? "" : silent.get(BATCH - 1);
    }
}
