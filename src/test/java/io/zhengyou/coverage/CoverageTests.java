package io.zhengyou.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.models.ModelFiles;
import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Comes last (see {@code junit-platform.properties}) and judges the whole suite; alone it finds that nothing ran. */
@Order(Integer.MAX_VALUE)
class CoverageTests {

    private static final int REQUIRED = 90;

    @Test
    void theSuiteRunsNearlyAllOfEveryProcess() {
        var rows = ModelFiles.in(Path.of("bpmn"), ".bpmn").stream()
                .map(file -> ProcessCoverage.of(Bpmn.readModelFromFile(file.toFile()), Visits.OF_THIS_JVM))
                .toList();
        System.out.println("\nProcess coverage of this run (in percent of nodes and flows)\n" + new CoverageTable(rows));

        assertThat(rows)
                .as("every process runs to at least %d %% in the whole suite", REQUIRED)
                .allSatisfy(row -> assertThat(row.percent()).as(row.processId()).isGreaterThanOrEqualTo(REQUIRED));
    }
}
