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
        "true, KEPT, 90, -1, 0, 0, 0, EXCELLENT", "true, KEPT, 89, -1, 0, 0, 0, QUALIFIED", "true, KEPT, 80, -1, 0, 0, 1, EXCELLENT",
        "true, KEPT, 79, -1, 0, 0, 1, QUALIFIED", "true, KEPT, -1, -1, 0, 0, 1, QUALIFIED", "true, PARTLY_KEPT, 95, -1, 0, 0, 1, QUALIFIED",
        "true, RUNNING, 95, -1, 0, 0, 1, QUALIFIED", "true, NONE, -1, -1, 0, 0, 0, QUALIFIED", "false, KEPT, 95, -1, 0, 0, 1, BASIC",
        "true, NOT_KEPT, 95, -1, 0, 0, 1, BASIC", "true, NOT_KEPT, 95, -1, 1, 0, 1, UNQUALIFIED", "true, KEPT, 95, -1, 1, 0, 1, BASIC",
        "true, KEPT, 95, -1, 0, 1, 1, BASIC", "true, KEPT, 59, -1, 0, 0, 1, BASIC", "true, KEPT, 60, -1, 0, 0, 1, QUALIFIED",
        "true, KEPT, 49, -1, 0, 0, 1, UNQUALIFIED", "true, KEPT, 50, -1, 0, 0, 0, BASIC", "true, KEPT, 0, -1, 0, 0, 0, UNQUALIFIED",
        "true, KEPT, 95, 49, 0, 0, 1, UNQUALIFIED", "true, KEPT, 95, 50, 0, 0, 1, BASIC", "true, KEPT, 95, 66, 0, 0, 1, BASIC",
        "true, KEPT, 95, 67, 0, 0, 1, EXCELLENT"})
    void proposes(boolean selfAssessed, String fulfilment, int satisfaction, int approval, int overdue, int rebounds, int honours, String grade) {
        InputStream table = Objects.requireNonNull(GradeTableTest.class.getResourceAsStream("/bpmn/dossier/annual-grade.dmn"));
        var result = ENGINE.evaluateDecisionTable(ENGINE.parseDecision("annual-grade", table), Variables.createVariables()
                .putValue("selfAssessed", selfAssessed).putValue("fulfilment", fulfilment).putValue("satisfaction", satisfaction).putValue("approval", approval)
                .putValue("overdue", overdue).putValue("rebounds", rebounds).putValue("honourCount", honours));
        assertThat(result.getSingleResult().<String>getSingleEntry()).isEqualTo(grade);
    }
}
