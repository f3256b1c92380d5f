package io.zhengyou.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Open tasks, for those whom the engine lets read the very task: its holder and its candidates. An administrator's right to
 * read all tasks does not count, because it is there to keep the server running.
 */
@Component
public class VisibleTasks {

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final Accounts accounts;
    private final ServerAuthority server;
    private final JdbcClient jdbc;

    VisibleTasks(TaskService tasks, AuthorizationService authorizations, Accounts accounts, ServerAuthority server, JdbcClient jdbc) {
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.accounts = accounts;
        this.server = server;
        this.jdbc = jdbc;
    }

    /** The task, if it is open and this person may see it. */
    public Optional<VisibleTask> find(String taskId, String person) {
        return server.call(() -> mayRead(taskId, person)
                ? Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult()).map(this::visible)
                : Optional.empty());
    }

    /** The same, and until the end of the transaction nobody completes the task or takes it over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<VisibleTask> lock(String taskId, String person) {
        jdbc.sql("SELECT ID_ FROM ACT_RU_TASK WHERE ID_ = ? FOR UPDATE").param(taskId).query(String.class).optional();
        return find(taskId, person);
    }

    private boolean mayRead(String taskId, String person) {
        List<String> groups = List.copyOf(accounts.groupsOf(person));
        return readers(taskId).userIdIn(person).count() > 0
                || !groups.isEmpty() && readers(taskId).groupIdIn(groups.toArray(String[]::new)).count() > 0;
    }

    private AuthorizationQuery readers(String taskId) {
        return authorizations.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(Resources.TASK).resourceId(taskId).hasPermission(Permissions.READ);
    }

    private VisibleTask visible(Task task) {
        String process = task.getProcessDefinitionId() == null ? "" : task.getProcessDefinitionId().split(":")[0];
        return new VisibleTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), process, task.getAssignee(), tasks.getVariables(task.getId()));
    }
}
