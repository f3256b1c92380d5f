package io.zhengyou.inspection.record;

import io.zhengyou.inspection.InspectedUnits;
import io.zhengyou.inspection.InspectionRecord;
import io.zhengyou.inspection.InspectionRecords;
import io.zhengyou.inspection.programme.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Inspections as a unit may know them: the questions of a surprise inspection are the first that it hears of it. */
@Component
class KnownInspections implements InspectionRecords, InspectedUnits {

    private record Opened(String id, LocalDate day) {}

    private final JdbcClient jdbc;
    private final Inspections inspections;
    private final Programmes programmes;
    private final Findings findings;
    private final Practices practices;
    private final Clock clock;

    KnownInspections(JdbcClient jdbc, Inspections inspections, Programmes programmes, Findings findings, Practices practices, Clock clock) {
        this.jdbc = jdbc;
        this.inspections = inspections;
        this.programmes = programmes;
        this.findings = findings;
        this.practices = practices;
        this.clock = clock;
    }

    @Override
    public List<InspectionRecord> ofUnit(String unitCode) {
        return jdbc.sql("SELECT id, opened_at FROM inspection WHERE unit_code = ? AND " + Inspections.KNOWN + " ORDER BY opened_at, id")
                .param(unitCode)
                .query((row, number) -> new Opened(row.getString("id"),
                        row.getObject("opened_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()).toLocalDate()))
                .list().stream().map(this::record).toList();
    }

    @Override
    public Set<String> in(int year) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT unit_code FROM inspection WHERE inspected_on >= ? AND inspected_on < ?")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).query(String.class).list());
    }

    private InspectionRecord record(Opened opened) {
        Inspection one = inspections.get(opened.id());
        return new InspectionRecord(one.id(), programmes.get(one.programmeId()).title(), one.mode(), opened.day(), one.inspectedOn(),
                one.stage().label(), findings.confirmed(one.id()).size(),
                practices.of(one.id()).stream().filter(Practice::published).map(Practice::title).toList());
    }
}
