package io.zhengyou.flow.running;

import io.zhengyou.engine.AtWork;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** A process of a few tasks in a row, in versions that differ, and cases of it. Each test has one of its own. */
record Probe(ProcessEngine engine, String process) {

    private static final String TASK = "<userTask id=\"%s\" name=\"%s\" camunda:candidateGroups=\"%s\" camunda:dueDate=\"${workingDays.after(%d)}\" />";

    private static final String FORM = "{\"id\":\"%s\",\"type\":\"default\",\"components\":[{\"id\":\"f\",\"key\":\"version%d\",\"type\":\"textfield\",\"label\":\"填写\"}]}";

    static String task(String id, String name, String group, int days) {
        return TASK.formatted(id, name, group, days);
    }

    /**
     * Deploys a version, with the form of the process: its one field is called after the version.
     *
     * @param elements in the order in which they follow each other, each with an id
     */
    void deploy(String... elements) {
        var model = new StringBuilder("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                  <process id="%s" name="试转" isExecutable="true" camunda:candidateStarterGroups="office" camunda:historyTimeToLive="P1D"><startEvent id="start" />""".formatted(process));
        var last = "start";
        for (var element : elements) {
            model.append(element);
            var id = element.replaceFirst("(?s).*?id=\"([^\"]+)\".*", "$1");
            model.append(flow(last, id));
            last = id;
        }
        model.append("<endEvent id=\"end\" />").append(flow(last, "end")).append("</process></definitions>");
        var version = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(process).count() + 1;
        engine.getRepositoryService().createDeployment().name("试转").addString(process + ".bpmn", model.toString()).addString(process + ".form", FORM.formatted(process, version)).deploy();
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id=\"%s_%s\" sourceRef=\"%s\" targetRef=\"%s\" />".formatted(from, to, from, to);
    }

    /** The same with the form of the process. */
    String formTask(String id, String name) {
        return task(id, name, "office", 5).replace("<userTask ", "<userTask camunda:formRef=\"" + process + "\" camunda:formRefBinding=\"deployment\" ");
    }

    /** A case that has come to this step. */
    String at(String step, Map<String, Object> variables) {
        var instance = engine.getRuntimeService().startProcessInstanceByKey(process, variables).getId();
        while (!task(instance).getTaskDefinitionKey().equals(step)) {
            complete("office1", instance);
        }
        return instance;
    }

    void complete(String person, String instance) {
        new AtWork(engine).complete(person, task(instance), Map.of());
    }

    Task task(String instance) {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
    }

    int version(String instance) {
        var definition = engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance).singleResult().getProcessDefinitionId();
        return engine.getRepositoryService().getProcessDefinition(definition).getVersion();
    }

    /** Does in the foreground what the job executor would do of a move: a job that fails is left. */
    void work(Move move) {
        var batch = batch(move);
        run(batch.getSeedJobDefinitionId());
        run(batch.getBatchJobDefinitionId());
        run(batch.getMonitorJobDefinitionId());
    }

    boolean isAtWork(Move move) {
        return engine.getManagementService().createBatchQuery().batchId(move.batch()).count() > 0;
    }

    private Batch batch(Move move) {
        return engine.getManagementService().createBatchQuery().batchId(move.batch()).singleResult();
    }

    private void run(String definition) {
        ManagementService jobs = engine.getManagementService();
        for (Job job : jobs.createJobQuery().jobDefinitionId(definition).withRetriesLeft().list()) {
            try {
                jobs.executeJob(job.getId());
            } catch (RuntimeException failed) {
                // As the job executor does: the job keeps its failure.
            }
        }
    }
}
