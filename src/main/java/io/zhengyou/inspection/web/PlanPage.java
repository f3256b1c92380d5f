package io.zhengyou.inspection.web;

import io.zhengyou.desk.CourseLines;
import io.zhengyou.directory.People;
import io.zhengyou.directory.Person;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.UnitKind;
import io.zhengyou.directory.Units;
import io.zhengyou.inspection.checklist.Checklists;
import io.zhengyou.inspection.course.Entries;
import io.zhengyou.inspection.programme.Lots;
import io.zhengyou.inspection.programme.Placement;
import io.zhengyou.inspection.programme.Placements;
import io.zhengyou.inspection.programme.PlanCheck;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.SelectionRule;
import io.zhengyou.inspection.programme.Stage;
import io.zhengyou.inspection.programme.Team;
import io.zhengyou.inspection.programme.Teams;
import io.zhengyou.inspection.record.Inspections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A programme as the office sees it. */
@Component
class PlanPage {

    record TeamLine(int number, String name, String members) {}

    /** @param fault empty if there is none */
    record UnitLine(String name, Placement placement, String mode, String team, String fault) {}

    /** @param unit of the person; empty if none is known */
    record Choice(String id, String name, String unit) {}

    private final Placements placements;
    private final Teams teams;
    private final Lots lots;
    private final PlanCheck check;
    private final Checklists checklists;
    private final Inspections inspections;
    private final Entries entries;
    private final CourseLines course;
    private final Units units;
    private final People people;

    PlanPage(
            Placements placements, Teams teams, Lots lots, PlanCheck check, Checklists checklists, Inspections inspections, Entries entries,
            CourseLines course, Units units, People people) {
        this.placements = placements;
        this.teams = teams;
        this.lots = lots;
        this.check = check;
        this.checklists = checklists;
        this.inspections = inspections;
        this.entries = entries;
        this.course = course;
        this.units = units;
        this.people = people;
    }

    void fill(Model model, Programme plan) {
        List<Unit> all = units.all();
        Map<String, String> names = all.stream().collect(Collectors.toMap(Unit::code, Unit::name));
        Map<Integer, TeamLine> named = teams.of(plan).stream().map(this::line).collect(Collectors.toMap(TeamLine::number, Function.identity()));
        Map<String, String> faults = check.faults(plan);
        List<UnitLine> lines = placements.of(plan).stream().map(one -> new UnitLine(names.getOrDefault(one.unitCode(), one.unitCode()), one,
                checklists.get(one.checklist()).mode().label(), one.team() == null ? "" : named.get(one.team()).name(),
                faults.getOrDefault(one.unitCode(), ""))).toList();
        model.addAttribute("plan", plan);
        model.addAttribute("editable", plan.stage() == Stage.PLANNING);
        model.addAttribute("teams", named.values());
        model.addAttribute("lines", lines);
        model.addAttribute("faulty", faults.size());
        model.addAttribute("draws", lots.of(plan.id()));
        model.addAttribute("inspections", inspections.of(plan.id()));
        model.addAttribute("entries", entries.of(plan.id()).stream()
                .map(entry -> course.of(entry.at(), entry.step().label(), entry.person(), entry.text())).toList());
        model.addAttribute("checklists", checklists.inUse());
        model.addAttribute("rules", SelectionRule.values());
        model.addAttribute("kinds", UnitKind.values());
        model.addAttribute("free", all.stream().filter(unit -> lines.stream().noneMatch(line -> line.placement().unitCode().equals(unit.code()))).toList());
        model.addAttribute("pool", teams.pool().stream().map(person -> new Choice(person.id(), person.name(), names.getOrDefault(person.unitCode(), ""))).toList());
    }

    private TeamLine line(Team team) {
        return new TeamLine(team.number(), team.name(), team.members().stream()
                .map(member -> people.find(member).map(Person::name).orElse(member)).collect(Collectors.joining("、")));
    }
}
