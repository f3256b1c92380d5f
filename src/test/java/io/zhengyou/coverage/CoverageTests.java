package io.zhengyou.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.models.ModelFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Judges what the whole suite ran: the build runs it after the suite, alone it finds that nothing ran. */
@Tag("coverage")
class CoverageTests {

    private static final int REQUIRED = 90;

    @Test
    void theSuiteRunsNearlyAllOfEveryProcess() throws IOException {
        var visits = VisitLog.ofThisBuild().read();
        var rows = ModelFiles.in(Path.of("bpmn"), ".bpmn").stream()
                .map(file -> ProcessCoverage.of(Bpmn.readModelFromFile(file.toFile()), visits))
                .toList();
        System.out.println("\nProcess coverage of this run (in percent of nodes and flows)\n" + new CoverageTable(rows));

        assertThat(rows)
                .as("every process runs to at least %d %% in the whole suite", REQUIRED)
                .allSatisfy(row -> assertThat(row.percent()).as(row.processId()).isGreaterThanOrEqualTo(REQUIRED));
    }
}
