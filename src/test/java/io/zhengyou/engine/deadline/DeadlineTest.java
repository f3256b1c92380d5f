package io.zhengyou.engine.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.OpenTask;
import io.zhengyou.engine.ReminderTime;
import io.zhengyou.engine.TaskArrived;
import io.zhengyou.engine.TaskDueSoon;
import io.zhengyou.engine.TaskOverdue;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ServerTest
@RecordApplicationEvents
class DeadlineTest {

    /** A Monday morning, and six in the evening of the Thursday after. */
    private static final Instant START = Instant.parse("2026-06-08T01:00:00Z");

    private static final Instant DUE = Instant.parse("2026-06-11T10:00:00Z");

    private static final Set<String> GROUPS = Set.of("office", "secretary-A01");

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private IdentityService identity;

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private ReminderTime reminderTime;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void begin() {
        deploy(model());
        moveTo(START);
    }

    /** Every version goes, also one that a test deployed before it failed, or the tests after it would meet its case. */
    @AfterEach
    void cleanUp() {
        identity.clearAuthentication();
        repository.createDeploymentQuery().deploymentName("deadline-test").list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
        ClockUtil.reset();
    }

    @Test
    void aTaskWithADueDateHasTwoTimers() {
        start(DUE, "zhang");
        assertThat(timers()).extracting(job -> job.getDuedate().toInstant())
                .containsExactly(reminderTime.before(DUE), DUE);
        assertThat(timers()).extracting(Job::getProcessDefinitionKey).containsOnly("deadline-test");
    }

    @Test
    void cockpitTellsTheTwoTimersApart() {
        assertThat(definitions()).extracting(JobDefinition::getJobConfiguration)
                .containsExactlyInAnyOrder("DATE: deadline-reminder", "DATE: deadline-escalation");
    }

    @Test
    void remindsOnceThenEscalatesOnce() {
        Task task = start(DUE, "zhang");
        moveTo(reminderTime.before(DUE).minusSeconds(1));
        fireDueTimers();
        assertThat(events.stream(TaskDueSoon.class)).isEmpty();

        moveTo(reminderTime.before(DUE));
        fireDueTimers();
        OpenTask expected = new OpenTask(task.getId(), "办理", "期限测试", "round-1", "zhang", GROUPS, DUE);
        assertThat(events.stream(TaskDueSoon.class)).containsExactly(new TaskDueSoon(expected));
        assertThat(events.stream(TaskOverdue.class)).isEmpty();

        moveTo(DUE);
        fireDueTimers();
        assertThat(events.stream(TaskOverdue.class)).containsExactly(new TaskOverdue(expected));
        assertThat(timers()).isEmpty();
        assertThat(events.stream(TaskDueSoon.class)).hasSize(1);
    }

    @Test
    void speaksOfTheCandidateGroupsWhileNobodyHasClaimedTheTask() {
        Task task = start(DUE, null);
        moveTo(reminderTime.before(DUE));
        fireDueTimers();
        tasks.claim(task.getId(), "li");
        moveTo(DUE);
        fireDueTimers();
        assertThat(events.stream(TaskDueSoon.class).map(TaskDueSoon::task)).singleElement()
                .matches(open -> open.assignee() == null && open.candidateGroups().equals(GROUPS));
        assertThat(events.stream(TaskOverdue.class).map(TaskOverdue::task)).singleElement()
                .matches(open -> "li".equals(open.assignee()));
    }

    @Test
    void isSilentAboutACompletedTask() {
        tasks.complete(start(DUE, "zhang").getId());
        assertThat(timers()).isEmpty();
        assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("deadline-test").count())
                .as("the process itself goes on").isEqualTo(1);
    }

    @Test
    void isSilentAboutATaskThatAnInterruptionTookAway() {
        start(DUE, "zhang");
        runtime.correlateMessage("withdrawn");
        assertThat(timers()).isEmpty();
    }

    @Test
    void aTaskWithoutADueDateHasNoTimersAndIsNotAnnounced() {
        start(null, "zhang");
        assertThat(timers()).isEmpty();
        assertThat(events.stream(TaskArrived.class)).isEmpty();
    }

    @Test
    void doesNotRemindOfATaskThatIsDueAtOnce() {
        Instant soon = START.plus(Duration.ofMinutes(5));
        start(soon, "zhang");
        assertThat(timers()).extracting(job -> job.getDuedate().toInstant()).containsExactly(soon);
    }

    @Test
    void theTimersFollowANewDueDate() {
        Task task = start(DUE, "zhang");
        moveTo(DUE);
        fireDueTimers();

        Instant later = DUE.plus(Duration.ofDays(14));
        tasks.setDueDate(task.getId(), Date.from(later));
        assertThat(timers()).extracting(job -> job.getDuedate().toInstant())
                .containsExactly(reminderTime.before(later), later);

        Task saved = tasks.createTaskQuery().taskId(task.getId()).singleResult();
        saved.setDueDate(null);
        tasks.saveTask(saved);
        assertThat(timers()).isEmpty();
    }

    @Test
    void aReminderThatWasGivenIsNotGivenAgainToTheNextHolder() {
        Task task = start(DUE, null);
        moveTo(reminderTime.before(DUE));
        fireDueTimers();
        tasks.claim(task.getId(), "li");
        fireDueTimers();
        assertThat(events.stream(TaskDueSoon.class)).hasSize(1);
        assertThat(timers()).hasSize(1);
    }

    @Test
    void theTimersOutliveARestart() {
        start(DUE, "zhang");
        engine.getDeploymentCache().discardProcessDefinitionCache();
        moveTo(DUE);
        fireDueTimers();
        assertThat(events.stream(TaskOverdue.class)).hasSize(1);
        assertThat(definitions()).as("no second set of job definitions").hasSize(2);
    }

    @Test
    void theTimersMoveWithTheirInstanceToANewVersionOfTheModel() {
        Task task = start(DUE, "zhang");
        ProcessDefinition next = deploy(model());
        var plan = runtime.createMigrationPlan(task.getProcessDefinitionId(), next.getId()).mapEqualActivities().build();
        runtime.newMigration(plan).processInstanceIds(task.getProcessInstanceId()).execute();
        assertThat(timers()).extracting(Job::getProcessDefinitionId).containsExactly(next.getId(), next.getId());
        moveTo(DUE);
        fireDueTimers();
        assertThat(events.stream(TaskOverdue.class)).hasSize(1);
    }

    @Test
    void everyTaskOfSeveralAtOnceHasItsOwnTimers() {
        BpmnModelInstance parallel = model();
        UserTask act = parallel.getModelElementById("userTask_act");
        act.builder().multiInstance().cardinality("3").multiInstanceDone();
        deploy(parallel);
        startProcess(DUE, "zhang");
        assertThat(timers()).hasSize(6);

        tasks.complete(openTasks().get(0).getId());
        moveTo(DUE);
        fireDueTimers();
        assertThat(events.stream(TaskOverdue.class).map(overdue -> overdue.task().id()).distinct()).hasSize(2);
    }

    @Test
    void anOperatorCanRecalculateATimer() {
        start(DUE, "zhang");
        Job reminder = timers().get(0);
        management.setJobDuedate(reminder.getId(), Date.from(START));
        management.recalculateJobDuedate(reminder.getId(), false);
        assertThat(timers()).extracting(job -> job.getDuedate().toInstant()).contains(reminderTime.before(DUE));
    }

    @Test
    void announcesATaskToThoseWhoGetItFromOthersOnly() {
        as("zhang", () -> startProcess(DUE, "zhang"));
        assertThat(arrivals()).as("one's own task").isEmpty();

        String task = openTasks().get(0).getId();
        as("zhang", () -> tasks.setAssignee(task, "li"));
        assertThat(arrivals()).containsExactly("li");
        as("wang", () -> tasks.setAssignee(task, "wang"));
        assertThat(arrivals()).containsExactly("li");
    }

    @Test
    void announcesATaskToItsGroupsOnce() {
        start(DUE, null);
        assertThat(events.stream(TaskArrived.class).map(TaskArrived::task)).singleElement()
                .matches(open -> open.candidateGroups().equals(GROUPS));
    }

    private void as(String user, Runnable action) {
        identity.setAuthenticatedUserId(user);
        engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(() -> {
            action.run();
            return null;
        }));
        identity.clearAuthentication();
    }

    private List<String> arrivals() {
        return events.stream(TaskArrived.class).map(arrived -> arrived.task().assignee()).toList();
    }

    private Task start(@Nullable Instant due, @Nullable String assignee) {
        startProcess(due, assignee);
        List<Task> open = openTasks();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private List<Task> openTasks() {
        return tasks.createTaskQuery().processDefinitionKey("deadline-test").list();
    }

    private ProcessDefinition deploy(BpmnModelInstance version) {
        return repository.createDeployment()
                .name("deadline-test")
                .addModelInstance("deadline-test.bpmn", version)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0);
    }

    private void startProcess(@Nullable Instant due, @Nullable String assignee) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("due", due == null ? null : Date.from(due));
        variables.put("holder", assignee);
        runtime.startProcessInstanceByKey("deadline-test", "round-1", variables);
    }

    private List<Job> timers() {
        return management.createJobQuery().processDefinitionKey("deadline-test").orderByJobDuedate().asc().list();
    }

    private List<JobDefinition> definitions() {
        return management.createJobDefinitionQuery().processDefinitionKey("deadline-test").activityIdIn("userTask_act").list();
    }

    private void fireDueTimers() {
        management.createJobQuery().processDefinitionKey("deadline-test").executable().list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    private static void moveTo(Instant time) {
        ClockUtil.setCurrentTime(Date.from(time));
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess("deadline-test")
                .name("期限测试")
                .camundaHistoryTimeToLiveString("P30D")
                .startEvent()
                .userTask("userTask_act")
                .name("办理")
                .camundaAssignee("${holder}")
                .camundaCandidateGroups("office,secretary-A01")
                .camundaDueDate("${due}")
                .boundaryEvent("event_withdrawn")
                .message("withdrawn")
                .endEvent()
                .moveToActivity("userTask_act")
                .userTask("userTask_file")
                .name("归档")
                .endEvent()
                .done();
    }
}
