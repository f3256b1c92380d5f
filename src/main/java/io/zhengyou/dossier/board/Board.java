package io.zhengyou.dossier.board;

import io.zhengyou.appraisal.AppraisedUnits;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.inspection.InspectedUnits;
import io.zhengyou.pledge.PledgeRecords;
import io.zhengyou.rectification.RectificationLedger;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks all modules how far the units have come. */
@Component
public class Board {

    private final Units units;
    private final PledgeRecords pledges;
    private final AppraisedUnits appraisals;
    private final InspectedUnits inspections;
    private final RectificationLedger ledger;
    private final Clock clock;

    Board(Units units, PledgeRecords pledges, AppraisedUnits appraisals, InspectedUnits inspections, RectificationLedger ledger, Clock clock) {
        this.units = units;
        this.pledges = pledges;
        this.appraisals = appraisals;
        this.inspections = inspections;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Every figure of a year. */
    public List<Reached> of(int year) {
        var all = units.all();
        return Arrays.stream(Figure.values()).map(figure -> reached(figure, year, all)).toList();
    }

    public Reached of(Figure figure, int year) {
        return reached(figure, year, units.all());
    }

    public Mending mending(int year) {
        return Mending.of(ledger.all(), year, clock.instant(), clock.getZone());
    }

    /** How many rectifications are open past their deadline, whenever they were opened. */
    public long overdue() {
        return ledger.all().stream().filter(one -> one.isOverdue(clock.instant())).count();
    }

    private Reached reached(Figure figure, int year, List<Unit> all) {
        var codes = codes(figure, year);
        Map<Boolean, List<Unit>> parts = all.stream().collect(Collectors.partitioningBy(unit -> codes.contains(unit.code())));
        return new Reached(figure, year, parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }

    private Set<String> codes(Figure figure, int year) {
        return switch (figure) {
            case PLEDGED -> pledges.unitsThatPledged(year);
            case COMMENTED -> pledges.unitsCommentedOn(year);
            case APPRAISED -> appraisals.in(year);
            case INSPECTED -> inspections.in(year);
        };
    }
}
