package io.zhengyou.award;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Starts a process by its form, as somebody in Tasklist. */
record Registering(ProcessEngine engine) {

    /** @return the business key */
    String start(String user, String process, Map<String, Object> answers) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
        String definition = engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult().getId();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            ProcessInstance started = engine.getFormService().submitStartForm(definition, answers);
            return started.getBusinessKey();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
