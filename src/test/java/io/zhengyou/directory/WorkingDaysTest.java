package io.zhengyou.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.ReminderTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class WorkingDaysTest {

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private ReminderTime reminderTime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    /** The Friday before Spring Festival: the Saturday is worked, then nine days are off. In UTC it is still Thursday. */
    @BeforeEach
    void itIsTheEveOfTheHolidays() {
        ClockUtil.setCurrentTime(Date.from(instant("2026-02-13T00:30:00+08:00")));
    }

    @ParameterizedTest
    @CsvSource({"1,2026-02-14T18:00:00+08:00", "2,2026-02-24T18:00:00+08:00", "5,2026-02-27T18:00:00+08:00", "6,2026-02-28T18:00:00+08:00"})
    void aDueDateIsTheEveningOfAWorkingDay(int days, OffsetDateTime due) {
        assertThat(workingDays.after(days)).isEqualTo(Date.from(due.toInstant()));
    }

    @Test
    void keepsTheTimeOfDay() {
        Instant from = instant("2026-02-14T23:59:00+08:00");
        assertThat(workingDays.plus(from, 1)).isEqualTo("2026-02-24T23:59:00+08:00");
        assertThat(workingDays.before(instant("2026-02-24T00:10:00+08:00"))).isEqualTo("2026-02-14T00:10:00+08:00");
    }

    @Test
    void remindsAWorkingDayBeforeTheDueDate() {
        assertThat(reminderTime.before(instant("2026-02-24T18:00:00+08:00"))).isEqualTo("2026-02-14T18:00:00+08:00");
    }

    @Test
    void aPeriodCountsItsFirstDayIfItIsAWorkingDay() {
        assertThat(workingDays.endOf(LocalDate.of(2026, 2, 14), 2)).isEqualTo("2026-02-24");
        assertThat(workingDays.endOf(LocalDate.of(2026, 2, 15), 2)).isEqualTo("2026-02-25");
        assertThat(workingDays.endOf(LocalDate.of(2026, 2, 24), 1)).isEqualTo("2026-02-24");
    }

    @Test
    void knowsTheShippedYear() {
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${workingDays.after(5)}", "${workingDays.after(noticeDays)}"})
    void aModelAsksForADueDate(String expression) {
        assertThat(dueDate(expression, 5)).isEqualTo(Date.from(instant("2026-02-27T18:00:00+08:00")));
    }

    @Test
    void aModelIsToldThatItsNumberOfDaysIsMissing() {
        assertThatThrownBy(() -> dueDate("${workingDays.after(noticeDays)}", null)).hasStackTraceContaining("工作日数应在 1 到 1000 之间");
    }

    private Date dueDate(String expression, @Nullable Integer noticeDays) {
        var model = Bpmn.createExecutableProcess("working-days-test").name("工作日测试").camundaHistoryTimeToLiveString("P1D")
                .startEvent().userTask("userTask_act").name("办理").camundaDueDate(expression).endEvent().done();
        var deployment = repository.createDeployment().addModelInstance("working-days-test.bpmn", model).deploy();
        try {
            var variables = new HashMap<String, Object>();
            variables.put("noticeDays", noticeDays);
            runtime.startProcessInstanceByKey("working-days-test", variables);
            return tasks.createTaskQuery().processDefinitionKey("working-days-test").singleResult().getDueDate();
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
