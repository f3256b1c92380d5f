package io.zhengyou.appraisal.web;

import io.zhengyou.appraisal.paper.PaperCount;
import io.zhengyou.appraisal.paper.PaperCounts;
import io.zhengyou.appraisal.paper.Stack;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.roll.Elector;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Stage;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.ballot.Turnout;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A round as the office sees it. */
@Component
class OfficeView {

    /**
     * @param cast  online and on paper; {@code null} before the opening
     * @param paper to how many a paper was issued
     * @param stack the latest of the unit; {@code null} if it uses no paper
     */
    record UnitLine(String code, String name, int roll, @Nullable Integer cast, int paper, @Nullable Stack stack) {}

    /**
     * @param turnout {@code null} before the opening
     * @param issued  how many were asked so far
     */
    record Shown(Round round, boolean preparing, boolean voting, List<UnitLine> units, @Nullable Turnout turnout, int issued, PaperCount paper) {

        /** Whether a unit uses paper. */
        public boolean isOnPaper() {
            return units.stream().anyMatch(unit -> unit.stack() != null);
        }
    }

    private final Electors electors;
    private final Sheets sheets;
    private final Units units;
    private final Stacks stacks;
    private final PaperCounts counts;

    OfficeView(Electors electors, Sheets sheets, Units units, Stacks stacks, PaperCounts counts) {
        this.electors = electors;
        this.sheets = sheets;
        this.units = units;
        this.stacks = stacks;
        this.counts = counts;
    }

    Shown of(Round round) {
        boolean opened = round.ballotId() != null;
        Map<String, PaperCount> papers = counts.byUnit(round.id());
        return new Shown(round, round.stage() == Stage.PREPARING, round.stage() == Stage.VOTING, lines(round, papers),
                opened ? sheets.turnout(round.ballot()) : null, opened ? sheets.issued(round.ballot()) : 0,
                papers.values().stream().reduce(PaperCount.NONE, PaperCount::plus));
    }

    private List<UnitLine> lines(Round round, Map<String, PaperCount> papers) {
        Map<String, String> names = units.all().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        Map<String, Integer> cast = castByUnit(round);
        Map<String, Stack> latest = stacks.of(round.id()).stream().collect(Collectors.toMap(Stack::unitCode, stack -> stack, (one, later) -> later));
        return electors.byUnit(round.id()).entrySet().stream().map(unit -> {
            String code = unit.getKey();
            PaperCount paper = papers.getOrDefault(code, PaperCount.NONE);
            return new UnitLine(code, names.getOrDefault(code, code), unit.getValue(),
                    round.ballotId() == null ? null : cast.getOrDefault(code, 0) + paper.inBox(), paper.issued(), latest.get(code));
        }).toList();
    }

    private Map<String, Integer> castByUnit(Round round) {
        Map<String, Integer> cast = new HashMap<>();
        if (round.ballotId() != null) {
            Set<String> voted = sheets.voted(round.ballot());
            electors.all(round.id()).stream().filter(elector -> voted.contains(elector.voter()))
                    .forEach(elector -> cast.merge(elector.unitCode(), 1, Integer::sum));
        }
        return cast;
    }
}
