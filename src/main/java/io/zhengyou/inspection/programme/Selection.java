package io.zhengyou.inspection.programme;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import io.zhengyou.appraisal.Satisfactions;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.UnitKind;
import io.zhengyou.directory.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds units for a plan. What the plan has already is never found again. */
@Component
public class Selection {

    private static final int QUARTER = 4;

    private final Units units;
    private final Placements placements;
    private final Satisfactions satisfactions;
    private final Lots lots;
    private final JdbcClient jdbc;
    private final Clock clock;

    Selection(Units units, Placements placements, Satisfactions satisfactions, Lots lots, JdbcClient jdbc, Clock clock) {
        this.units = units;
        this.placements = placements;
        this.satisfactions = satisfactions;
        this.lots = lots;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Chosen byHand(Programme plan, Set<String> codes) {
        return new Chosen(free(plan, null).stream().filter(unit -> codes.contains(unit.code())).toList(), SelectionRule.HAND.label());
    }

    /** Those that nobody has inspected for so long; those that waited longest first. */
    public Chosen notInspected(Programme plan, @Nullable UnitKind kind, int years, int most) {
        LocalDate since = LocalDate.now(clock).minusYears(years);
        Map<String, LocalDate> last = lastInspections();
        List<Unit> waiting = free(plan, kind).stream()
                .filter(unit -> !last.containsKey(unit.code()) || last.get(unit.code()).isBefore(since))
                .sorted(comparing((Unit unit) -> last.get(unit.code()), nullsFirst(comparing(day -> day))).thenComparing(Unit::code)).limit(most).toList();
        return new Chosen(waiting, years + " 年内没有检查过");
    }

    /** Those with the lowest scores of the appraisal that was published last; none if none was. */
    public Chosen lowestQuarter(Programme plan, @Nullable UnitKind kind, int most) {
        List<Satisfactions.Score> scores = satisfactions.latest();
        List<String> lowest = scores.stream().sorted(comparing(Satisfactions.Score::score).thenComparing(Satisfactions.Score::unitCode))
                .limit((scores.size() + QUARTER - 1) / QUARTER).map(Satisfactions.Score::unitCode).toList();
        Set<Unit> free = new HashSet<>(free(plan, kind));
        return new Chosen(lowest.stream().flatMap(code -> units.find(code).stream()).filter(free::contains).limit(most).toList(),
                "最近一次群众评议后四分之一");
    }

    /** By lot, with the seed and all from which it drew kept. */
    public Chosen random(Programme plan, @Nullable UnitKind kind, int most, String person) {
        return lots.draw(plan, free(plan, kind), most, person);
    }

    private List<Unit> free(Programme plan, @Nullable UnitKind kind) {
        Set<String> taken = placements.of(plan).stream().map(Placement::unitCode).collect(Collectors.toSet());
        return units.all().stream().filter(unit -> !taken.contains(unit.code()) && (kind == null || unit.kind() == kind)).toList();
    }

    private Map<String, LocalDate> lastInspections() {
        Map<String, LocalDate> last = new HashMap<>();
        jdbc.sql("SELECT unit_code, MAX(inspected_on) AS last_day FROM inspection WHERE stage <> 'TERMINATED' AND inspected_on IS NOT NULL GROUP BY unit_code")
                .query(row -> {
                    last.put(row.getString("unit_code"), row.getObject("last_day", LocalDate.class));
                });
        return last;
    }
}
