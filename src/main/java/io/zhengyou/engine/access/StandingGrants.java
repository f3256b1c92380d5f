package io.zhengyou.engine.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;
import static org.camunda.bpm.engine.authorization.Groups.GROUP_TYPE_SYSTEM;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The authorizations that hold at all times. Nobody but the administrators gets a wildcard on tasks or instances. */
@Component
@Order(StandingGrants.ORDER)
class StandingGrants extends AbstractCamundaConfiguration {

    static final int ORDER = 100;

    private static final String PROCESS_OWNER = "process-owner";

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        createAdministrators(engine.getIdentityService());
        Grants grants = new Grants(engine.getAuthorizationService());
        everybody(grants);
        processOwners(grants);
        for (Resource resource : Resources.values()) {
            grants.toGroup(CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
        }
    }

    private static void createAdministrators(IdentityService identityService) {
        if (identityService.createGroupQuery().groupId(CAMUNDA_ADMIN).count() == 0) {
            Group administrators = identityService.newGroup(CAMUNDA_ADMIN);
            administrators.setName("系统管理员");
            administrators.setType(GROUP_TYPE_SYSTEM);
            identityService.saveGroup(administrators);
        }
    }

    private static void everybody(Grants grants) {
        grants.toEverybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grants.toEverybody(Resources.APPLICATION, "welcome", Permissions.ACCESS);
        // A model is no secret, and without this a task does not show which process it belongs to.
        grants.toEverybody(Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
    }

    private static void processOwners(Grants grants) {
        grants.toGroup(PROCESS_OWNER, Resources.DEPLOYMENT, ANY, Permissions.READ);
        for (Resource model : List.of(Resources.DECISION_DEFINITION, Resources.DECISION_REQUIREMENTS_DEFINITION)) {
            grants.toGroup(PROCESS_OWNER, model, ANY, Permissions.READ);
        }
    }
}
