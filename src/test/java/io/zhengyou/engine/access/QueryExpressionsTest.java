package io.zhengyou.engine.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryExpressionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"${currentUser()}", "#{currentUser()}", "${ currentUser() }"})
    void allowsThePersonWhoLooksInAFilter(String expression) {
        assertThatCode(() -> QueryExpressions.refuseUnknown(withAssignee(expression))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${now()}", "#{ dateTime() }"})
    void allowsTheTimeInAFilter(String expression) {
        TaskQueryImpl query = new TaskQueryImpl();
        query.dueBeforeExpression(expression);
        assertThatCode(() -> QueryExpressions.refuseUnknown(query)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnAnswerOfTheWrongKind() {
        TaskQueryImpl query = new TaskQueryImpl();
        query.dueBeforeExpression("${currentUser()}");
        assertThatThrownBy(() -> QueryExpressions.refuseUnknown(query)).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> QueryExpressions.refuseUnknown(withAssignee("${currentUserGroups()}"))).isInstanceOf(BadUserRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${''.getClass()}", "${currentUser().getClass()}", "${now()}${''.getClass()}", "${dateTime().getClass()}",
        "${now()}", "${dateTime().plusDays(3)}", "${dateTime().minusWeeks(1)}", "${dataSource}", "${execution}", "x${now()}", "${now()}\n"
    })
    void refusesEveryOtherExpressionInAFilter(String expression) {
        assertThatThrownBy(() -> QueryExpressions.refuseUnknown(withAssignee(expression)))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void refusesEvenThoseInAQuerySentByAPerson() {
        assertThatThrownBy(() -> QueryExpressions.refuseAny(withAssignee("${currentUser()}")))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void looksIntoAlternativesAndAlternativesOfAlternatives() {
        TaskQueryImpl inner = new TaskQueryImpl();
        inner.addOrQuery(withAssignee("${now()}"));
        TaskQueryImpl outer = new TaskQueryImpl();
        outer.addOrQuery(inner);
        assertThatThrownBy(() -> QueryExpressions.refuseUnknown(outer)).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void looksIntoAlternativesOfTheFluentInterface() {
        TaskQueryImpl query = new TaskQueryImpl();
        query.or().taskNameLike("a%").dueAfterExpression("${now()}").endOr();
        assertThatThrownBy(() -> QueryExpressions.refuseAny(query)).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void looksIntoAlternativesOfEveryKindOfQuery() {
        HistoricTaskInstanceQueryImpl historicTasks = new HistoricTaskInstanceQueryImpl();
        ((HistoricTaskInstanceQueryImpl) historicTasks.or()).addExpression("taskName", "${now()}");
        ProcessInstanceQueryImpl instances = new ProcessInstanceQueryImpl();
        ((ProcessInstanceQueryImpl) instances.or()).addExpression("processInstanceId", "${now()}");
        HistoricProcessInstanceQueryImpl historicInstances = new HistoricProcessInstanceQueryImpl();
        ((HistoricProcessInstanceQueryImpl) historicInstances.or()).addExpression("processInstanceId", "${now()}");

        assertThatThrownBy(() -> QueryExpressions.refuseAny(historicTasks)).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> QueryExpressions.refuseAny(instances)).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> QueryExpressions.refuseAny(historicInstances)).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void leavesPlainAlternativesAlone() {
        TaskQueryImpl query = new TaskQueryImpl();
        query.or().taskNameLike("a%").taskAssignee("x").endOr();
        assertThatCode(() -> QueryExpressions.refuseAny(query)).doesNotThrowAnyException();
    }

    private static TaskQueryImpl withAssignee(String expression) {
        TaskQueryImpl query = new TaskQueryImpl();
        query.taskAssigneeExpression(expression);
        return query;
    }
}
