package io.zhengyou.appraisal.paper;

import io.zhengyou.appraisal.roll.Elector;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.roll.Links;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.appraisal.round.Stage;
import io.zhengyou.ballot.Papers;
import io.zhengyou.ballot.Sheets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Papers given out and taken back against the roll, while the voting is on and before the unit has said how many came back. */
@Component
@Transactional
public class Issuing {

    private final Stacks stacks;
    private final PaperCounts counts;
    private final Rounds rounds;
    private final Electors electors;
    private final Links links;
    private final Papers papers;
    private final Sheets sheets;
    private final Clock clock;

    Issuing(Stacks stacks, PaperCounts counts, Rounds rounds, Electors electors, Links links, Papers papers, Sheets sheets, Clock clock) {
        this.stacks = stacks;
        this.counts = counts;
        this.rounds = rounds;
        this.electors = electors;
        this.links = links;
        this.papers = papers;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * Gives papers to voters of the unit; their tasks and links end.
     *
     * @return how many were given one
     * @throws PaperRefused if papers of this stack are not given out any more
     */
    public int issue(String stackId, Collection<String> voters) {
        Round round = open(stacks.lock(stackId));
        List<String> given = papers.issue(round.ballot(), ofUnit(stackId, voters));
        given.forEach(voter -> links.end(round.id(), voter));
        stacks.issued(stackId, given.size());
        return given.size();
    }

    /**
     * Takes back papers that were not used; their voters are asked online again.
     *
     * @return how many
     * @throws PaperRefused if it is too late, or fewer papers would be out than have come back already
     */
    public int takeBack(String stackId, Collection<String> voters) {
        Stack stack = stacks.lock(stackId);
        Round round = open(stack);
        int taken = papers.takeBack(round.ballot(), ofUnit(stackId, voters)).size();
        stacks.issued(stackId, -taken);
        PaperCount count = counts.ofUnit(round.id(), stack.unitCode());
        if (count.issued() < count.returned()) {
            throw new PaperRefused("本单位已收回 %d 张填好的纸质票，退回后只剩 %d 人领过票。请核对后再退。".formatted(count.returned(), count.issued()));
        }
        return taken;
    }

    /** Whether papers of this stack are given out now. */
    public boolean isOpen(Stack stack) {
        return stack.state() == StackState.OUT && rounds.get(stack.roundId()).stage() == Stage.VOTING
                && clock.instant().isBefore(sheets.closesAt(rounds.get(stack.roundId()).ballot()));
    }

    private Round open(Stack stack) {
        if (!isOpen(stack)) {
            throw new PaperRefused("评议已截止，或者已登记收回的张数，不能再发放或退回纸质票。");
        }
        return rounds.get(stack.roundId());
    }

    private List<String> ofUnit(String stackId, Collection<String> voters) {
        Stack stack = stacks.get(stackId);
        Set<String> unit = electors.asked(stack.roundId(), stack.unitCode()).stream().map(Elector::voter).collect(Collectors.toSet());
        return voters.stream().filter(unit::contains).distinct().toList();
    }
}
