package io.zhengyou.inspection.programme;

import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.inspection.checklist.Checklists;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a plan still lacks before somebody can decide about it. */
@Component
public class PlanCheck {

    private final Placements placements;
    private final Teams teams;
    private final Impartiality impartiality;
    private final Checklists checklists;
    private final Units units;

    PlanCheck(Placements placements, Teams teams, Impartiality impartiality, Checklists checklists, Units units) {
        this.placements = placements;
        this.teams = teams;
        this.impartiality = impartiality;
        this.checklists = checklists;
        this.units = units;
    }

    /** A sentence by the code of each unit whose place in the plan cannot stay so. */
    public Map<String, String> faults(Programme plan) {
        Map<Integer, Team> byNumber = teams.of(plan).stream().collect(Collectors.toMap(Team::number, Function.identity()));
        Obstacles obstacles = impartiality.obstacles();
        return placements.of(plan).stream()
                .flatMap(one -> fault(plan, one, byNumber, obstacles).map(sentence -> Map.entry(one.unitCode(), sentence)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The first thing that is wrong, in a sentence. */
    public Optional<String> refusal(Programme plan) {
        List<Placement> planned = placements.of(plan);
        if (planned.isEmpty()) {
            return Optional.of("方案里还没有单位。请先在“督导检查”页面选定单位、分好检查组。");
        }
        Map<String, String> faults = faults(plan);
        return planned.stream().map(Placement::unitCode).filter(faults::containsKey).findFirst()
                .map(code -> units.find(code).map(Unit::name).orElse(code) + "：" + faults.get(code) + "请在“督导检查”页面改正。");
    }

    private Optional<String> fault(Programme plan, Placement one, Map<Integer, Team> byNumber, Obstacles obstacles) {
        if (one.team() == null || !byNumber.containsKey(one.team())) {
            return Optional.of("还没有检查组。");
        }
        if (one.surprise() && !checklists.get(one.checklist()).mode().canSurprise()) {
            return Optional.of("审阅材料要先请单位报送材料，不能突击检查。");
        }
        return obstacles.of(byNumber.get(one.team()), one.unitCode(), plan.yearsLed()).map(reason -> reason + "，须换检查组。");
    }
}
