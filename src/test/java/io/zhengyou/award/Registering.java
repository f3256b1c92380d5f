package io.zhengyou.award;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;

/** Starts a process by its form and reads the form of a task, as somebody in Tasklist. */
record Registering(ProcessEngine engine) {

    /** @return the business key */
    String start(String user, String process, Map<String, Object> answers) {
        String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult().getId();
        return as(user, () -> engine.getFormService().submitStartForm(definition, answers).getBusinessKey());
    }

    /** What the form of a task shows to this person. */
    Map<String, Object> shown(String user, Task task) {
        return as(user, () -> engine.getFormService().getTaskFormVariables(task.getId()));
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
}
