package io.zhengyou.inspection.team;

import io.zhengyou.inspection.programme.Impartiality;
import io.zhengyou.inspection.programme.Obstacles;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.programme.Stage;
import io.zhengyou.inspection.programme.Team;
import io.zhengyou.inspection.programme.Teams;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Inspections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What keeps a team from being changed so. */
@Component
public class TeamRules {

    /** A visit by one person alone is no visit of a team. */
    private static final int FEWEST = 2;

    private final Programmes programmes;
    private final Teams teams;
    private final Inspections inspections;
    private final Impartiality impartiality;

    TeamRules(Programmes programmes, Teams teams, Inspections inspections, Impartiality impartiality) {
        this.programmes = programmes;
        this.teams = teams;
        this.inspections = inspections;
        this.impartiality = impartiality;
    }

    /** All who could leave, by programme. */
    public List<Member> members() {
        return programmes.all().stream().filter(programme -> programme.stage() == Stage.RUNNING).flatMap(programme -> teams.of(programme).stream()
                .flatMap(team -> team.members().stream().map(person -> new Member(programme.id(), team.number(), person)))).toList();
    }

    /** The inspections of the team that go on. */
    public List<Inspection> open(Programme programme, int number) {
        return inspections.of(programme.id()).stream().filter(one -> one.team().equals(Team.group(programme.id(), number)) && one.stage().isOpen()).toList();
    }

    /** Why this person cannot leave, in a sentence. */
    public Optional<String> refusal(Member leaving, @Nullable String joining) {
        Programme programme = programmes.lock(leaving.programmeId());
        List<String> members = members(programme, leaving.team());
        if (programme.stage() != Stage.RUNNING || open(programme, leaving.team()).isEmpty()) {
            return Optional.of("这个组的检查都已经结束，不用再换人。");
        }
        if (!members.contains(leaving.person())) {
            return Optional.of("此人已经不在这个组里。");
        }
        return joining == null && members.size() <= FEWEST ? Optional.of("此人退出以后组里只剩一人，请选择接替的人。") : Optional.empty();
    }

    /** Why this person cannot join, in a sentence: every unit that the team still inspects counts. */
    public Optional<String> refusalOfJoining(Member leaving, String joining) {
        Programme programme = programmes.get(leaving.programmeId());
        if (members(programme, leaving.team()).contains(joining)) {
            return Optional.of("此人已经在这个组里，请另选。");
        }
        Obstacles obstacles = impartiality.obstacles();
        return open(programme, leaving.team()).stream().flatMap(one -> obstacles.of(joining, one.unitCode(), programme.yearsLed())
                .map(reason -> "此人%s（%s），不能加入这个组，请另选。".formatted(reason, one.unitName())).stream()).findFirst();
    }

    private List<String> members(Programme programme, int number) {
        return teams.of(programme).stream().filter(team -> team.number() == number).findFirst().map(Team::members).orElse(List.of());
    }
}
