package io.zhengyou.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.WalledExpressions;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class WalledExpressionsTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        var beans = new StaticListableBeanFactory(Map.of("counter", new Counter(), "dataSource", new Object()));
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setExpressionManager(new WalledExpressions(new StepBeanResolver(beans, Set.of("counter"))));
        engine = configuration
                .setProcessEngineName("expressions")
                .setJdbcUrl("jdbc:h2:mem:expressions")
                .setJobExecutorActivate(false)
                .buildProcessEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void callsAStepBeanWithAVariable() {
        assertThat(evaluate("${counter.next(number)}")).isEqualTo(8);
    }

    @Test
    void comparesVariables() {
        assertThat(evaluate("${number == 7 and not empty number}")).isEqualTo(true);
    }

    @Test
    void letsNoVariableTakeThePlaceOfAStepBean() {
        assertThat(evaluate("${counter.next(number)}", Map.of("number", 7, "counter", "a text"))).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${''.getClass()}", "${''['class']}", "${''.class.forName('java.lang.Runtime')}", "${number.toString()}",
        "${execution.getVariables()}", "${execution.processEngineServices}", "${execution.setVariable('a', 1)}",
        "${dataSource}", "${counter.getClass()}", "${counter.class}", "${counter.hashCode()}", "${currentUserGroups().getClass()}"
    })
    void refusesWhatReachesFurther(String expression) {
        assertThatThrownBy(() -> evaluate(expression)).hasMessageMatching("(?s).*(Unknown (property|method)|evaluating expression|Cannot).*");
    }

    private static Object evaluate(String expression) {
        return evaluate(expression, Map.of("number", 7));
    }

    private static Object evaluate(String expression, Map<String, Object> variables) {
        var model = Bpmn.createExecutableProcess("probe").camundaHistoryTimeToLiveString("P1D")
                .startEvent().serviceTask().camundaExpression(expression).camundaResultVariable("result")
                .userTask().endEvent().done();
        var deployment = engine.getRepositoryService().createDeployment().addModelInstance("probe.bpmn", model).deploy();
        try {
            var instance = engine.getRuntimeService().startProcessInstanceByKey("probe", variables);
            return engine.getRuntimeService().getVariable(instance.getId(), "result");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
    }

    @StepBean("counter")
    public static class Counter {

        public int next(int number) {
            return number + 1;
        }
    }
}
