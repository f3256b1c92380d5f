package io.zhengyou.engine.expression;

import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.WalledExpressions;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.CommandContextFunctions;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

@Component
class ExpressionConfiguration extends AbstractCamundaConfiguration {

    private final ApplicationContext context;

    ExpressionConfiguration(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        // Names only: the beans themselves need the engine that is being built.
        Set<String> names = Set.of(context.getBeanNamesForAnnotation(StepBean.class));
        ((ProcessEngineConfigurationImpl) configuration)
                .setExpressionManager(new WalledExpressions(new StepBeanResolver(context, names)));
    }

    /** After the engine has added its own functions. */
    @Override
    public void postInit(SpringProcessEngineConfiguration configuration) {
        ((ProcessEngineConfigurationImpl) configuration).getExpressionManager().addFunction(CommandContextFunctions.CURRENT_USER_GROUPS,
                ReflectionUtils.findMethod(CallersGroups.class, CommandContextFunctions.CURRENT_USER_GROUPS));
    }
}
