package io.zhengyou.award;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import io.zhengyou.engine.access.Visitor;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Plays a round as the people of the demo organisation: every step by somebody entitled to it, through the same forms. */
class Play {

    static final String PASSWORD = "zhengyou2026";

    private static final Map<String, Integer> TIMES = new ConcurrentHashMap<>();

    private final ProcessEngine engine;
    private final int port;
    private String roundId = "";
    private String title = "";

    Play(ProcessEngine engine, int port) {
        this.engine = engine;
        this.port = port;
    }

    String roundId() {
        return roundId;
    }

    /** Of the round that this started. */
    String title() {
        return title;
    }

    /** Under a title of its own: tests share a server, and several bring the same round about. */
    void startRound(String programme, String title) {
        startRoundExactly(programme, "%s（第 %d 次）".formatted(title, TIMES.merge(title, 1, Integer::sum)));
    }

    void startRoundExactly(String programme, String title) {
        this.title = title;
        roundId = start("office1", "award-round", Map.of("programme", programme, "title", title)).getBusinessKey();
    }

    /** Goes on with a round that somebody else started. */
    void follow(String title) {
        roundId = engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("award-round")
                .variableValueEquals("subject", title).singleResult().getBusinessKey();
    }

    /** @return the id of the nomination */
    String startNomination(String liaison, String unit) {
        return start(liaison, "award-nomination", Map.of("round", roundId, "unit", unit)).getBusinessKey();
    }

    /** A liaison of the unit asks for it; the unit's secretary has to agree. */
    void requestWithdrawal(String unit, String nomination, String reason) {
        start("liaison" + unit, "award-withdrawal", Map.of("withdrawn", nomination, "reason", reason));
    }

    void requestTermination(String user, String reason) {
        start(user, "award-termination", Map.of("round", roundId, "reason", reason));
    }

    void requestRevocation(String user, String certificate, String reason) {
        start(user, "award-revocation", Map.of("certificate", certificate, "reason", reason));
    }

    /** What the form of a task shows to its holder. */
    Map<String, Object> shown(Task task) {
        return engine.getFormService().getTaskFormVariables(task.getId());
    }

    String nominate(String liaison, String unit, Map<String, Object> nominee) {
        String nomination = startNomination(liaison, unit);
        complete(liaison, nomination, "userTask_nominate", nominee);
        return nomination;
    }

    /** Does the round's own task. */
    void decide(String user, String step, Map<String, Object> answers) {
        complete(user, roundId, step, answers);
    }

    void complete(String user, String businessKey, String step, Map<String, Object> answers) {
        completeTask(user, task(businessKey, step), answers);
    }

    void completeTask(String user, Task task, Map<String, Object> answers) {
        as(user, () -> {
            if (task.getAssignee() == null) {
                engine.getTaskService().claim(task.getId(), user);
            }
            engine.getTaskService().complete(task.getId(), answers);
            return true;
        });
    }

    Task task(String businessKey, String step) {
        List<Task> open = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(step).list();
        assertThat(open).as("open tasks %s of %s", step, businessKey).hasSize(1);
        return open.get(0);
    }

    List<Task> tasks(String businessKey, String step) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(step).list();
    }

    Object variable(Task task, String name) {
        return engine.getTaskService().getVariable(task.getId(), name);
    }

    /** Whether the job belongs to the round itself. */
    boolean isOf(Job job) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(job.getProcessInstanceId())
                .processInstanceBusinessKey(roundId).count() == 1;
    }

    /** Open tasks of the round and all that belongs to it. */
    List<Task> open(String step) {
        return engine.getTaskService().createTaskQuery().processVariableValueEquals("roundId", roundId).taskDefinitionKey(step)
                .orderByTaskId().asc().list();
    }

    /** The papers of the committee. Members who were not yet asked for conflicts of interest have none. */
    List<Task> openBallots() {
        List<Task> declarations = open("userTask_declareConflicts");
        if (!declarations.isEmpty()) {
            declarations.forEach(task -> completeTask(task.getAssignee(), task, Map.of("conflict", "none")));
            work();
        }
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(roundId).taskDefinitionKey("userTask_vote")
                .orderByTaskAssignee().asc().list();
    }

    /** Every voter marks their paper as told; the number is that of the voter, from 0. */
    void vote(List<Task> ballots, IntFunction<List<String>> marks) {
        for (int i = 0; i < ballots.size(); i++) {
            assertThat(vote(ballots.get(i), marks.apply(i)).statusCode()).isEqualTo(200);
        }
    }

    /** @param marks in the order of the paper; who stepped aside for somebody has fewer options, and the last marks are theirs to forget */
    HttpResponse<String> vote(Task ballot, List<String> marks) {
        Visitor voter = visitor(ballot.getAssignee());
        String address = "/ballots/" + ballot.getId();
        String paper = voter.api("GET", address, "").body();
        List<String> options = JsonPath.read(paper, "$.options[*].id");
        Map<String, String> vote = new HashMap<>();
        for (int i = 0; i < Math.min(marks.size(), options.size()); i++) {
            vote.put(options.get(i), marks.get(i));
        }
        return voter.post(address, Configuration.defaultConfiguration().jsonProvider().toJson(vote),
                JsonPath.read(paper, "$.csrfHeader"), JsonPath.read(paper, "$.csrfToken"));
    }

    Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, PASSWORD);
        return visitor;
    }

    /** Lets every automatic step that waits for the job executor happen. */
    void work() {
        for (List<Job> jobs = steps(); !jobs.isEmpty(); jobs = steps()) {
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
    }

    /** Moves the time to just after the moment, and lets happen what is due then. */
    void wait(Date moment) {
        ClockUtil.setCurrentTime(new Date(moment.getTime() + 1_000));
        for (List<Job> jobs = timers(); !jobs.isEmpty(); jobs = timers()) {
            jobs.forEach(job -> {
                if (engine.getManagementService().createJobQuery().jobId(job.getId()).count() == 1) {
                    engine.getManagementService().executeJob(job.getId());
                }
            });
        }
        work();
    }

    /** When the timer event of this id fires next. */
    Date timerOf(String activity) {
        return engine.getManagementService().createJobQuery().timers().activityId(activity).orderByJobDuedate().desc().list().get(0).getDuedate();
    }

    /** The ids of the end events that instances with this key reached. */
    List<String> ends(String businessKey, String process) {
        var instances = engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey).processDefinitionKey(process).list();
        return instances.stream()
                .flatMap(instance -> engine.getHistoryService().createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId()).activityType("noneEndEvent").list().stream())
                .map(HistoricActivityInstance::getActivityId).toList();
    }

    private ProcessInstance start(String user, String process, Map<String, Object> answers) {
        String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult().getId();
        return as(user, () -> engine.getFormService().submitStartForm(definition, answers));
    }

    private <T> T as(String user, Supplier<T> step) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return step.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private List<Job> steps() {
        return engine.getManagementService().createJobQuery().messages().list().stream().filter(Play::isOurs).toList();
    }

    private List<Job> timers() {
        return engine.getManagementService().createJobQuery().timers().duedateLowerThan(ClockUtil.getCurrentTime())
                .orderByJobDuedate().asc().list().stream().filter(Play::isOurs).toList();
    }

    private static boolean isOurs(Job job) {
        return job.getProcessDefinitionKey().startsWith("award-") || job.getProcessDefinitionKey().equals("committee-ballot");
    }
}
