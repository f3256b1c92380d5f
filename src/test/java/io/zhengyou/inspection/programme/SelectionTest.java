package io.zhengyou.inspection.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.Satisfactions.Score;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.UnitKind;
import io.zhengyou.directory.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The units that did worst in the last appraisal. */
@ServerTest
class SelectionTest {

    @Autowired
    private Units units;

    @Autowired
    private Placements placements;

    @Autowired
    private Lots lots;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final Programme plan = new Programme("none", "督导", LocalDate.EPOCH, LocalDate.EPOCH, 3, Stage.PLANNING, 1);

    @Test
    void takesTheLowestQuarterTheWorstFirst() {
        List<Score> scores = List.of(new Score("A01", 90), new Score("A02", 61), new Score("P01", 60), new Score("A04", 95), new Score("A05", 70));
        assertThat(codes(scores, null, 9)).as("two of five").containsExactly("P01", "A02");
        assertThat(codes(scores, null, 1)).containsExactly("P01");
        assertThat(codes(scores, UnitKind.NATIONAL_SOCIETY, 9)).containsExactly("A02");
        assertThat(codes(List.of(), null, 9)).isEmpty();
    }

    private List<String> codes(List<Score> scores, UnitKind kind, int most) {
        return new Selection(units, placements, () -> scores, lots, jdbc, clock).lowestQuarter(plan, kind, most).units().stream().map(Unit::code).toList();
    }
}
