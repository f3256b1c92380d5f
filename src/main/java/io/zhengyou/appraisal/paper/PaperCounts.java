package io.zhengyou.appraisal.paper;

import io.zhengyou.appraisal.roll.Elector;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.ballot.Sheets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** How many papers there are, and where. Who has one stands on the ballot's roll. */
@Component
public class PaperCounts {

    private final Stacks stacks;
    private final Electors electors;
    private final Sheets sheets;

    PaperCounts(Stacks stacks, Electors electors, Sheets sheets) {
        this.stacks = stacks;
        this.electors = electors;
        this.sheets = sheets;
    }

    /** By the code of the unit; only units that had a stack. */
    public Map<String, PaperCount> byUnit(Round round) {
        Map<String, PaperCount> counts = new TreeMap<>();
        List<Stack> all = stacks.of(round.id());
        all.forEach(stack -> counts.merge(stack.unitCode(),
                new PaperCount(0, stack.returned(), stack.state() == StackState.IN_BOX ? stack.returned() : 0), PaperCount::plus));
        Set<String> holders = all.isEmpty() ? Set.of() : sheets.onPaper(round.ballot());
        if (!holders.isEmpty()) {
            electors.all(round.id()).stream().filter(elector -> holders.contains(elector.voter())).map(Elector::unitCode)
                    .forEach(unit -> counts.merge(unit, new PaperCount(1, 0, 0), PaperCount::plus));
        }
        return counts;
    }

    public PaperCount ofUnit(Round round, String unitCode) {
        Set<String> holders = sheets.onPaper(round.ballot());
        int issued = (int) electors.asked(round.id(), unitCode).stream().filter(elector -> holders.contains(elector.voter())).count();
        return stacks.of(round.id(), unitCode).stream()
                .map(stack -> new PaperCount(0, stack.returned(), stack.state() == StackState.IN_BOX ? stack.returned() : 0))
                .reduce(new PaperCount(issued, 0, 0), PaperCount::plus);
    }

    public PaperCount ofRound(Round round) {
        return byUnit(round).values().stream().reduce(PaperCount.NONE, PaperCount::plus);
    }
}
