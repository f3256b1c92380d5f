package io.zhengyou.appraisal.paper;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** How many papers there are, and where. */
@Component
public class PaperCounts {

    private final Stacks stacks;

    PaperCounts(Stacks stacks) {
        this.stacks = stacks;
    }

    /** By the code of the unit; only units that had a stack. */
    public Map<String, PaperCount> byUnit(String roundId) {
        return stacks.of(roundId).stream().collect(groupingBy(Stack::unitCode, TreeMap::new, reducing(PaperCount.NONE, Stack::count, PaperCount::plus)));
    }

    public PaperCount ofUnit(String roundId, String unitCode) {
        return byUnit(roundId).getOrDefault(unitCode, PaperCount.NONE);
    }

    public PaperCount ofRound(String roundId) {
        return byUnit(roundId).values().stream().reduce(PaperCount.NONE, PaperCount::plus);
    }
}
