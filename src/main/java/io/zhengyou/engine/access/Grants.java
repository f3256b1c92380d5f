package io.zhengyou.engine.access;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** Writes authorization rows, each at most once. A row that is there already gets what it lacks. */
record Grants(AuthorizationService authorizations) {

    void toEverybody(Resource resource, String id, Permission... permissions) {
        Authorization row = on(resource, id).authorizationType(Authorization.AUTH_TYPE_GLOBAL).singleResult();
        if (row == null) {
            row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            row.setUserId(Authorization.ANY);
        }
        save(row, resource, id, permissions);
    }

    void toGroup(String group, Resource resource, String id, Permission... permissions) {
        Authorization row = on(resource, id).authorizationType(Authorization.AUTH_TYPE_GRANT).groupIdIn(group).singleResult();
        if (row == null) {
            row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            row.setGroupId(group);
        }
        save(row, resource, id, permissions);
    }

    private AuthorizationQuery on(Resource resource, String id) {
        return authorizations.createAuthorizationQuery().resourceType(resource).resourceId(id);
    }

    private void save(Authorization row, Resource resource, String id, Permission... permissions) {
        row.setResource(resource);
        row.setResourceId(id);
        for (Permission permission : permissions) {
            row.addPermission(permission);
        }
        authorizations.saveAuthorization(row);
    }
}
