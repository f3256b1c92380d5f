package io.zhengyou.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.inspection.programme.Programmes;
import io.zhengyou.inspection.record.Finding;
import io.zhengyou.inspection.record.FindingState;
import io.zhengyou.inspection.record.Findings;
import io.zhengyou.inspection.record.Inspection;
import io.zhengyou.inspection.record.Inspections;
import io.zhengyou.inspection.record.Repeats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Which clauses fail most, beside a count of all findings one by one. */
@ServerTest
class ClauseFailuresTest {

    private static final String PROBLEM = "学习没有计划，也没有记录，问到的党员说不出学了什么。";

    /** A finding with the unit in which it was made. */
    private record Found(Finding finding, String unit) {}

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Findings findings;

    @Autowired
    private Repeats repeats;

    @Test
    void agreeWithACountOneByOne() {
        InspectionPlay play = new InspectionPlay(server, port);
        for (String unit : List.of("E07", "E09", "E07")) {
            Inspection inspection = play.open(unit, true);
            play.record(inspection, "W1");
            play.find(inspection, "W1", "ORDINARY", PROBLEM);
            play.putToTheUnit(inspection);
            play.answer(inspection, 1, "accept", "");
        }
        Map<String, List<Found>> counted = confirmed().stream().collect(Collectors.groupingBy(found -> found.finding().clause()));

        assertThat(repeats.failing()).hasSameSizeAs(counted.keySet()).allSatisfy(failing -> {
            List<Found> of = counted.get(failing.clause());
            assertThat(failing.findings()).as(failing.clause()).isEqualTo(of.size());
            assertThat(failing.units()).as(failing.clause()).isEqualTo((int) of.stream().map(Found::unit).distinct().count());
            assertThat(failing.repeats()).as(failing.clause()).isEqualTo((int) of.stream().filter(found -> found.finding().repeats() != null).count());
        });
        assertThat(repeats.failing()).extracting(Repeats.Failing::findings).isSortedAccordingTo((one, other) -> other - one);
        assertThat(repeats.failing()).filteredOn(failing -> failing.clause().equals("W1"))
                .allSatisfy(failing -> assertThat(failing.units()).isLessThan(failing.findings()));
    }

    private List<Found> confirmed() {
        List<Found> all = new ArrayList<>();
        programmes.all().forEach(programme -> inspections.of(programme.id()).forEach(one -> findings.of(one.id()).stream()
                .filter(finding -> finding.state() == FindingState.CONFIRMED).forEach(finding -> all.add(new Found(finding, one.unitCode())))));
        return all;
    }
}
