package io.zhengyou.appraisal.process;

import io.zhengyou.engine.ServerAuthority;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** The automatic steps of a round that failed so often that the engine gave up. Nothing of a failed step is stored: it can be tried again. */
@Component
public class StuckSteps {

    private static final String[] PROCESSES = {"appraisal-round", "appraisal-voting", "appraisal-paper", "appraisal-reminder", "appraisal-clearance"};

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final ServerAuthority server;

    StuckSteps(RuntimeService runtime, ManagementService management, RepositoryService repository, ServerAuthority server) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.server = server;
    }

    /** Their names, as the model has them. */
    public List<String> of(String roundId) {
        return server.call(() -> jobs(roundId).map(this::name).toList());
    }

    /** @return how many are tried again */
    public int retry(String roundId) {
        return server.call(() -> {
            List<Job> stuck = jobs(roundId).toList();
            stuck.forEach(job -> management.setJobRetries(job.getId(), 1));
            return stuck.size();
        });
    }

    private Stream<Job> jobs(String roundId) {
        return Stream.of(PROCESSES)
                .flatMap(process -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(roundId).processDefinitionKey(process).list().stream())
                .map(ProcessInstance::getId)
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).noRetriesLeft().list().stream());
    }

    private String name(Job job) {
        String activity = management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
        FlowElement element = repository.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(activity);
        return element.getName();
    }
}
