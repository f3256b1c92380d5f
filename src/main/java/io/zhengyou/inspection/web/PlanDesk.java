package io.zhengyou.inspection.web;

import io.zhengyou.inspection.checklist.Checklists;
import io.zhengyou.inspection.programme.Allotment;
import io.zhengyou.inspection.programme.Chosen;
import io.zhengyou.inspection.programme.Placement;
import io.zhengyou.inspection.programme.Placements;
import io.zhengyou.inspection.programme.Programme;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.programme.Selection;
import io.zhengyou.inspection.programme.Stage;
import io.zhengyou.inspection.programme.Team;
import io.zhengyou.inspection.programme.Teams;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the office does to a plan, one after the other and only until it is handed in. */
@Component
class PlanDesk {

    private final Programmes programmes;
    private final Placements placements;
    private final Teams teams;
    private final Selection selection;
    private final Allotment allotment;
    private final Checklists checklists;

    PlanDesk(Programmes programmes, Placements placements, Teams teams, Selection selection, Allotment allotment, Checklists checklists) {
        this.programmes = programmes;
        this.placements = placements;
        this.teams = teams;
        this.selection = selection;
        this.allotment = allotment;
        this.checklists = checklists;
    }

    @Transactional
    void addTeam(String id, TeamEntry entry) {
        teams.add(open(id), entry.name(), entry.people());
    }

    @Transactional
    void removeTeam(String id, int number) {
        teams.remove(open(id), number);
    }

    /** @return how many were added */
    @Transactional
    int addUnits(String id, UnitsEntry entry, String person) {
        Programme plan = open(id);
        Chosen chosen = choose(plan, entry, person);
        placements.replace(plan, Stream.concat(placements.of(plan).stream(), chosen.units().stream()
                .map(unit -> new Placement(unit.code(), entry.checklist(), entry.surprise(), null, chosen.how()))).toList());
        return chosen.units().size();
    }

    /** @param sent by names such as {@code team-A01}; what is not known there stays */
    @Transactional
    void change(String id, Map<String, String> sent) {
        Programme plan = open(id);
        Set<Integer> numbers = teams.of(plan).stream().map(Team::number).collect(Collectors.toSet());
        placements.replace(plan, placements.of(plan).stream().filter(one -> !sent.containsKey("drop-" + one.unitCode()))
                .map(one -> changed(one, sent, numbers)).toList());
    }

    /**
     * The same, and every unit gets a team that may inspect it.
     *
     * @return how many still have none
     */
    @Transactional
    int allot(String id, Map<String, String> sent) {
        change(id, sent);
        Programme plan = open(id);
        List<Placement> complete = allotment.complete(plan, teams.of(plan), placements.of(plan));
        placements.replace(plan, complete);
        return (int) complete.stream().filter(one -> one.team() == null).count();
    }

    private Chosen choose(Programme plan, UnitsEntry entry, String person) {
        return switch (entry.selection().orElseThrow()) {
            case HAND -> selection.byHand(plan, Set.copyOf(entry.units()));
            case NOT_INSPECTED -> selection.notInspected(plan, entry.unitKind(), Integer.parseInt(entry.years()), Integer.parseInt(entry.most()));
            case LOWEST_QUARTER -> selection.lowestQuarter(plan, entry.unitKind(), Integer.parseInt(entry.most()));
            case RANDOM -> selection.random(plan, entry.unitKind(), Integer.parseInt(entry.most()), person);
        };
    }

    private Placement changed(Placement one, Map<String, String> sent, Set<Integer> numbers) {
        String team = "team-" + one.unitCode();
        if (!sent.containsKey(team)) {
            return one;
        }
        String checklist = sent.getOrDefault("checklist-" + one.unitCode(), "");
        boolean known = checklists.all().stream().anyMatch(list -> list.code().equals(checklist));
        return new Placement(one.unitCode(), known ? checklist : one.checklist(), sent.containsKey("surprise-" + one.unitCode()),
                number(sent.get(team), numbers), one.chosen());
    }

    private static @Nullable Integer number(String text, Set<Integer> known) {
        return known.stream().filter(number -> number.toString().equals(text)).findFirst().orElse(null);
    }

    private Programme open(String id) {
        Programme plan = programmes.find(id).map(known -> programmes.lock(known.id())).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (plan.stage() != Stage.PLANNING) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return plan;
    }
}
