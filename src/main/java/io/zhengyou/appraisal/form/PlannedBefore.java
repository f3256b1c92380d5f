package io.zhengyou.appraisal.form;

import io.zhengyou.appraisal.Subject;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.round.Plan;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.UnitKind;
import io.zhengyou.directory.Units;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the preparation is filled in with: what the calendar says, or what was planned before the leading group returned it. */
@Component
class PlannedBefore {

    private final Rounds rounds;
    private final Units units;
    private final Stacks stacks;

    PlannedBefore(Rounds rounds, Units units, Stacks stacks) {
        this.rounds = rounds;
        this.units = units;
        this.stacks = stacks;
    }

    /** By the fields of the form; empty if nothing was planned. */
    Map<String, Object> of(Round round) {
        Map<String, Object> filled = new HashMap<>();
        Plan plan = round.plan();
        if (plan != null) {
            filled.putAll(Map.of("scope", plan.scope().name(), "roll", plan.roll().name(), "days", plan.days(), "quorumPercent", plan.quorumPercent(),
                    "least", plan.least(), "threshold", plan.threshold()));
            Optional.ofNullable(plan.sample()).ifPresent(sample -> filled.put("sample", sample));
            filled.putAll(paper(stacks.allowed(round.id())));
            filled.putAll(subjects(rounds.subjects(round.id()).stream().map(Subject::unitCode).toList()));
        }
        return filled;
    }

    private Map<String, Object> paper(List<String> codes) {
        return codes.isEmpty() || codes.size() == units.all().size()
                ? Map.of("paper", codes.isEmpty() ? "none" : "all")
                : Map.of("paper", "chosen", "paperUnits", codes);
    }

    private Map<String, Object> subjects(List<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        Map<UnitKind, Set<String>> kinds = units.all().stream().collect(Collectors.groupingBy(Unit::kind, Collectors.mapping(Unit::code, Collectors.toSet())));
        return Arrays.stream(UnitKind.values()).filter(kind -> Set.copyOf(codes).equals(kinds.get(kind))).findAny()
                .<Map<String, Object>>map(kind -> Map.of("subjectsBy", "kind", "kind", kind.name()))
                .orElse(Map.of("subjectsBy", "chosen", "units", codes));
    }
}
