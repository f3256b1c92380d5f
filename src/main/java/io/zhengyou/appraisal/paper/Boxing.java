package io.zhengyou.appraisal.paper;

import io.zhengyou.appraisal.paper.Entries.Side;
import io.zhengyou.appraisal.result.Counting;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.ballot.Sheets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drops a stack on whose sheets everybody agrees into the box. What was typed ends with it, and with it the numbers on the papers. */
@Component
@Transactional
public class Boxing {

    private final Stacks stacks;
    private final Entries entries;
    private final Typing typing;
    private final Rounds rounds;
    private final Sheets sheets;
    private final Counting counting;

    Boxing(Stacks stacks, Entries entries, Typing typing, Rounds rounds, Sheets sheets, Counting counting) {
        this.stacks = stacks;
        this.entries = entries;
        this.typing = typing;
        this.rounds = rounds;
        this.sheets = sheets;
        this.counting = counting;
    }

    /** @throws IllegalStateException if that is not so, whatever the process says */
    public void drop(String stackId) {
        Stack stack = stacks.lock(stackId);
        Entry agreed = entries.find(stackId, Side.DECIDED).or(() -> typing.agreed(stackId))
                .orElseThrow(() -> new IllegalStateException("the entries of stack %s do not agree, and nobody decided".formatted(stackId)));
        if (agreed.sheets().size() != stack.returned()) {
            throw new IllegalStateException("stack %s has %d sheets, %d came back".formatted(stackId, agreed.sheets().size(), stack.returned()));
        }
        List<String> texts = new ArrayList<>(agreed.sheets().values().stream().map(sheet -> counting.write(sheet.counted())).toList());
        Collections.shuffle(texts);
        sheets.dropFromPaper(rounds.get(stack.roundId()).ballot(), texts);
        entries.destroy(stackId);
        stacks.enter(stackId, StackState.IN_BOX);
    }

    /** Nothing of the stack is counted; what was typed is destroyed unread. */
    public void destroy(String stackId) {
        Stack stack = stacks.lock(stackId);
        entries.destroy(stackId);
        if (stack.state() != StackState.GIVEN_UP) {
            stacks.giveUp(stackId, "评议已终止。");
        }
    }
}
