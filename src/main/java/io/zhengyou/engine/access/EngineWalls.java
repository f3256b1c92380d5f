package io.zhengyou.engine.access;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The walls inside the engine: they hold whichever interface a command comes from. */
@Component
class EngineWalls extends AbstractCamundaConfiguration {

    // The engine's own pattern has no hyphen; neither has any character that an address would have to encode.
    private static final String IDS = "[A-Za-z0-9][A-Za-z0-9._@-]*";

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.setGeneralResourceWhitelistPattern(IDS);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new HeldTasks())));
        engine.setResourceAuthorizationProvider(new TaskAuthorizations());
        engine.setDefaultUserPermissionForTask(TaskPermissions.TASK_WORK);
        // Without it nobody but an administrator could read or write the comments of a task.
        engine.setEnableHistoricInstancePermissions(true);
        engine.setCustomSessionFactories(with(engine.getCustomSessionFactories(), OwnGroups.factory()));
        addCommandWalls(engine);
        addStarterGroups(engine);
    }

    private static void addCommandWalls(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPostCommandInterceptorsTxRequired(
                with(engine.getCustomPostCommandInterceptorsTxRequired(), new CommandWall()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                with(engine.getCustomPostCommandInterceptorsTxRequiresNew(), new CommandWall()));
    }

    private static void addStarterGroups(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPostDeployers(with(engine.getCustomPostDeployers(), new StarterGroups()));
    }

    private static <T> List<T> with(@Nullable List<T> others, T own) {
        List<T> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(own);
        return all;
    }
}
