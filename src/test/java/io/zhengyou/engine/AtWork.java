package io.zhengyou.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Does the work of people, each in their own name and through the forms, on the processes of any module. */
public record AtWork(ProcessEngine engine) {

    /** Starts a process by its form. */
    public ProcessInstance start(String user, String process, Map<String, Object> answers) {
        String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult().getId();
        return as(user, () -> engine.getFormService().submitStartForm(definition, answers));
    }

    /** Takes the one open task of this step and completes it. */
    public void complete(String user, String businessKey, String step, Map<String, Object> answers) {
        complete(user, task(businessKey, step), answers);
    }

    public void complete(String user, Task task, Map<String, Object> answers) {
        as(user, () -> {
            if (task.getAssignee() == null) {
                engine.getTaskService().claim(task.getId(), user);
            }
            engine.getTaskService().complete(task.getId(), answers);
            return true;
        });
    }

    /** What the form of the one open task of this step shows to this person. */
    public Map<String, Object> shown(String user, String businessKey, String step) {
        Task task = task(businessKey, step);
        return as(user, () -> engine.getFormService().getTaskFormVariables(task.getId()));
    }

    public Task task(String businessKey, String step) {
        List<Task> open = tasks(businessKey, step);
        assertThat(open).as("open tasks %s of %s", step, businessKey).hasSize(1);
        return open.get(0);
    }

    public List<Task> tasks(String businessKey, String step) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(step).list();
    }

    /** Moves the time to just after the timer of this activity is due, and lets it fire. */
    public void fire(String businessKey, String activity) {
        List<Job> timers = timers(businessKey, activity);
        assertThat(timers).as("timers %s of %s", activity, businessKey).hasSize(1);
        ClockUtil.setCurrentTime(new Date(timers.get(0).getDuedate().getTime() + 1_000));
        engine.getManagementService().executeJob(timers.get(0).getId());
    }

    public List<Job> timers(String businessKey, String activity) {
        return instances(businessKey).stream()
                .flatMap(instance -> engine.getManagementService().createJobQuery().timers().processInstanceId(instance).activityId(activity).list().stream())
                .toList();
    }

    /** Lets the automatic steps of this case that wait for the job executor happen. */
    public void work(String businessKey) {
        for (List<Job> jobs = messages(businessKey); !jobs.isEmpty(); jobs = messages(businessKey)) {
            jobs.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
    }

    /** The ids of the end events outside sub-processes and inside that instances with this key reached, the first first. */
    public List<String> ends(String businessKey, String process) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).processDefinitionKey(process)
                .list().stream()
                .flatMap(instance -> engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instance.getId())
                        .activityType("noneEndEvent").orderPartiallyByOccurrence().asc().list().stream())
                .map(HistoricActivityInstance::getActivityId).toList();
    }

    public <T> T as(String user, Supplier<T> step) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return step.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private List<Job> messages(String businessKey) {
        return instances(businessKey).stream()
                .flatMap(instance -> engine.getManagementService().createJobQuery().messages().processInstanceId(instance).list().stream()).toList();
    }

    private List<String> instances(String businessKey) {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .map(ProcessInstance::getId).toList();
    }
}
