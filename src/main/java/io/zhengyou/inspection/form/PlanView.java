package io.zhengyou.inspection.form;

import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.FormContext;
import io.zhengyou.inspection.checklist.Checklists;
import io.zhengyou.inspection.process.InspectionVariables;
import io.zhengyou.inspection.programme.Lots;
import io.zhengyou.inspection.programme.Placement;
import io.zhengyou.inspection.programme.Placements;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.programme.Team;
import io.zhengyou.inspection.programme.Teams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A plan as its forms show it. */
@Component
class PlanView {

    private final Programmes programmes;
    private final Placements placements;
    private final Teams teams;
    private final Lots lots;
    private final Checklists checklists;
    private final Units units;
    private final People people;

    PlanView(Programmes programmes, Placements placements, Teams teams, Lots lots, Checklists checklists, Units units, People people) {
        this.programmes = programmes;
        this.placements = placements;
        this.teams = teams;
        this.lots = lots;
        this.checklists = checklists;
        this.units = units;
        this.people = people;
    }

    static String id(FormContext context) {
        return context.text(InspectionVariables.PROGRAMME);
    }

    Map<String, Object> of(FormContext context) {
        Programme programme = programmes.get(id(context));
        List<Team> named = teams.of(programme);
        List<Placement> placed = placements.of(programme);
        Map<String, Object> shown = new HashMap<>();
        shown.put("title", programme.title());
        shown.put("periodShown", programme.firstDay() + " 至 " + programme.lastDay());
        shown.put("teamsShown", named.isEmpty() ? "还没有检查组" : named.stream().map(this::line).collect(Collectors.joining("\n")));
        shown.put("unitsShown", placed.isEmpty() ? "还没有单位" : "共 %d 个单位\n".formatted(placed.size()) + placed.stream().map(one -> line(one, named))
                .collect(Collectors.joining("\n")));
        shown.put("drawsShown", lots.of(programme.id()).stream().map(PlanView::line).collect(Collectors.joining("\n")));
        return shown;
    }

    private String line(Team team) {
        return team.name() + "：" + team.members().stream().map(member -> people.find(member).map(Person::name).orElse(member))
                .collect(Collectors.joining("、"));
    }

    private String line(Placement one, List<Team> named) {
        String team = named.stream().filter(known -> Integer.valueOf(known.number()).equals(one.team())).map(Team::name).findFirst().orElse("没有检查组");
        return "%s（%s%s，%s；%s）".formatted(units.find(one.unitCode()).map(Unit::name).orElse(one.unitCode()),
                checklists.get(one.checklist()).mode().label(), one.surprise() ? "，突击" : "", team, one.chosen());
    }

    private static String line(Lots.Lot lot) {
        return "第 %d 次：种子 %d，从 %d 个单位中抽出 %s".formatted(lot.number(), lot.seed(), lot.pool().split(" ").length, lot.drawn());
    }
}
