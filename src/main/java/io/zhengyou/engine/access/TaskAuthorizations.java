package io.zhengyou.engine.access;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a task: those who hold it, gave it to a colleague for an opinion or may take it and, unlike the engine's own
 * rule, nobody who no longer does.
 */
class TaskAuthorizations extends DefaultAuthorizationProvider {

    private static final List<Resource> TASKS = List.of(Resources.TASK, Resources.HISTORIC_TASK);
    private static final AuthorizationEntity[] NONE = {};

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(Task task, @Nullable String before, @Nullable String now) {
        if (before != null && !before.equals(now) && !before.equals(task.getOwner()) && !isCandidate(before, (DelegateTask) task)) {
            forgetUser(task, before);
        }
        return super.newTaskAssignee(task, before, now);
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskOwner(Task task, @Nullable String before, @Nullable String now) {
        if (before != null && !before.equals(now) && !before.equals(task.getAssignee()) && !isCandidate(before, (DelegateTask) task)) {
            forgetUser(task, before);
        }
        return super.newTaskOwner(task, before, now);
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        if (!userId.equals(task.getAssignee())) {
            forgetUser(task, userId);
        }
        return NONE;
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        TASKS.forEach(kind -> getAuthorizationManager().deleteAuthorizationsByResourceIdAndGroupId(kind, task.getId(), groupId));
        return NONE;
    }

    /** What is new in this transaction has no rows that could be looked up: a hundred thousand ballots do not ask for theirs. */
    @Override
    protected AuthorizationEntity createOrUpdateAuthorization(
            Task task, @Nullable String userId, @Nullable String groupId, Resource resource, boolean historic, Permission... permissions) {
        if (!isFirst(task)) {
            return super.createOrUpdateAuthorization(task, userId, groupId, resource, historic, permissions);
        }
        AuthorizationEntity first = createAuthorization(userId, groupId, resource, task.getId(), permissions);
        if (historic) {
            provideRemovalTime(first, task);
        }
        return first;
    }

    private boolean isFirst(Task task) {
        return task instanceof TaskEntity entity && entity.getRevision() == 0
                && Context.getCommandContext().getDbEntityManager().getCachedEntitiesByType(AuthorizationEntity.class).stream()
                        .noneMatch(known -> task.getId().equals(known.getResourceId()));
    }

    private void forgetUser(Task task, String userId) {
        TASKS.forEach(kind -> getAuthorizationManager().deleteAuthorizationsByResourceIdAndUserId(kind, task.getId(), userId));
    }

    private static boolean isCandidate(String userId, DelegateTask task) {
        return task.getCandidates().stream().anyMatch(link -> userId.equals(link.getUserId()));
    }
}
