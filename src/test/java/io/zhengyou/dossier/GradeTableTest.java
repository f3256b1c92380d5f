package io.zhengyou.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the decision table proposes, rule by rule and at the edges. */
class GradeTableTest {

    private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource({
        "true, KEPT, 90, 0, 0, 0, EXCELLENT", "true, KEPT, 89, 0, 0, 0, QUALIFIED", "true, KEPT, 80, 0, 0, 1, EXCELLENT",
        "true, KEPT, 79, 0, 0, 1, QUALIFIED", "true, KEPT, -1, 0, 0, 1, QUALIFIED", "true, PARTLY_KEPT, 95, 0, 0, 1, QUALIFIED",
        "true, RUNNING, 95, 0, 0, 1, QUALIFIED", "true, NONE, -1, 0, 0, 0, QUALIFIED", "false, KEPT, 95, 0, 0, 1, BASIC",
        "true, NOT_KEPT, 95, 0, 0, 1, BASIC", "true, NOT_KEPT, 95, 1, 0, 1, UNQUALIFIED", "true, KEPT, 95, 1, 0, 1, BASIC",
        "true, KEPT, 95, 0, 1, 1, BASIC", "true, KEPT, 59, 0, 0, 1, BASIC", "true, KEPT, 60, 0, 0, 1, QUALIFIED",
        "true, KEPT, 49, 0, 0, 1, UNQUALIFIED", "true, KEPT, 50, 0, 0, 0, BASIC", "true, KEPT, 0, 0, 0, 0, UNQUALIFIED"})
    void proposes(boolean selfAssessed, String fulfilment, int satisfaction, int overdue, int rebounds, int honours, String grade) {
        InputStream table = Objects.requireNonNull(GradeTableTest.class.getResourceAsStream("/bpmn/dossier/annual-grade.dmn"));
        var result = ENGINE.evaluateDecisionTable(ENGINE.parseDecision("annual-grade", table), Variables.createVariables()
                .putValue("selfAssessed", selfAssessed).putValue("fulfilment", fulfilment).putValue("satisfaction", satisfaction)
                .putValue("overdue", overdue).putValue("rebounds", rebounds).putValue("honourCount", honours));
        assertThat(result.getSingleResult().<String>getSingleEntry()).isEqualTo(grade);
    }
}
