package io.zhengyou.engine.access;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * Who may start a process is written in its model, as {@code camunda:candidateStarterGroups}, or {@code "*"} as
 * {@code camunda:candidateStarterUsers} for everybody who can sign in: every deployment makes it so.
 */
class StarterGroups implements Deployer {

    private static final Permission[] START = {Permissions.READ, Permissions.CREATE_INSTANCE};

    @Override
    public void deploy(DeploymentEntity deployment) {
        List<ProcessDefinitionEntity> definitions = deployment.getDeployedArtifacts(ProcessDefinitionEntity.class);
        // Deployers also run when the engine reads an old deployment again.
        if (!deployment.isNew() || definitions == null) {
            return;
        }
        Context.getCommandContext().runWithoutAuthorization(() -> {
            AuthorizationService authorizations = Context.getProcessEngineConfiguration().getAuthorizationService();
            definitions.forEach(definition -> allowExactly(starters(definition), definition.getKey(), authorizations));
            definitions.forEach(definition -> allowEverybody(isForEverybody(definition), definition.getKey(), authorizations));
            // Once for all of them: a row of this command is not found before its end.
            if (definitions.stream().anyMatch(StarterGroups::isForEverybody)) {
                new Grants(authorizations).toEverybody(Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
            }
            allowInstances(definitions.stream().flatMap(definition -> starters(definition).stream()).collect(toSet()), authorizations);
            return null;
        });
    }

    private static Set<String> starters(ProcessDefinitionEntity definition) {
        return definition.getCandidateStarterGroupIdExpressions().stream().map(Expression::getExpressionText).collect(toSet());
    }

    private static boolean isForEverybody(ProcessDefinitionEntity definition) {
        return definition.getCandidateStarterUserIdExpressions().stream().anyMatch(user -> user.getExpressionText().equals(Authorization.ANY));
    }

    private static void allowEverybody(boolean allowed, String processKey, AuthorizationService authorizations) {
        if (allowed) {
            new Grants(authorizations).toEverybody(Resources.PROCESS_DEFINITION, processKey, START);
        } else {
            authorizations.createAuthorizationQuery().authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                    .resourceType(Resources.PROCESS_DEFINITION).resourceId(processKey).list()
                    .forEach(row -> authorizations.deleteAuthorization(row.getId()));
        }
    }

    private static void allowExactly(Set<String> groups, String processKey, AuthorizationService authorizations) {
        List<Authorization> present = authorizations.createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(Resources.PROCESS_DEFINITION)
                .resourceId(processKey)
                .hasPermission(Permissions.CREATE_INSTANCE)
                .list();
        present.stream().filter(row -> row.getGroupId() != null && !groups.contains(row.getGroupId()))
                .forEach(row -> authorizations.deleteAuthorization(row.getId()));
        groups.forEach(group -> new Grants(authorizations).toGroup(group, Resources.PROCESS_DEFINITION, processKey, START));
    }

    /** Says nothing about which process: that takes the permission on its definition as well. */
    private static void allowInstances(Set<String> groups, AuthorizationService authorizations) {
        groups.forEach(group -> new Grants(authorizations)
                .toGroup(group, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE));
    }
}
