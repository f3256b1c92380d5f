package io.zhengyou.inspection.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives the units that wait for a team to those who may inspect them, the least loaded first. */
@Component
public class Allotment {

    private final Impartiality impartiality;

    Allotment(Impartiality impartiality) {
        this.impartiality = impartiality;
    }

    /** A unit that no team may inspect goes on waiting. */
    public List<Placement> complete(Programme plan, List<Team> teams, List<Placement> placements) {
        Obstacles obstacles = impartiality.obstacles();
        Map<Integer, Integer> load = new HashMap<>();
        placements.stream().filter(one -> one.team() != null).forEach(one -> load.merge(one.team(), 1, Integer::sum));
        List<Placement> complete = new ArrayList<>();
        for (Placement one : placements) {
            Placement given = one.team() != null ? one : teams.stream()
                    .filter(team -> obstacles.of(team, one.unitCode(), plan.yearsLed()).isEmpty())
                    .min(Comparator.comparing((Team team) -> load.getOrDefault(team.number(), 0)).thenComparing(Team::number))
                    .map(team -> one.given(team.number())).orElse(one);
            if (one.team() == null && given.team() != null) {
                load.merge(given.team(), 1, Integer::sum);
            }
            complete.add(given);
        }
        return complete;
    }
}
