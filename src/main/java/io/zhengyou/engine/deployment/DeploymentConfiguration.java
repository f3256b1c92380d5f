package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ConfidentialVariables;
import io.zhengyou.engine.DeploymentRule;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

@Component
class DeploymentConfiguration extends AbstractCamundaConfiguration {

    private final ApplicationContext context;
    private final List<ConfidentialVariables> confidential;
    private final ObjectProvider<DeploymentRule> rules;

    DeploymentConfiguration(ApplicationContext context, List<ConfidentialVariables> confidential, ObjectProvider<DeploymentRule> rules) {
        this.context = context;
        this.confidential = confidential;
        this.rules = rules;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<Deployer> others = engine.getCustomPreDeployers();
        List<Deployer> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new ModelCheck(new ExpressionRule(context), new ConfidentialRule(confidential), rules::orderedStream));
        engine.setCustomPreDeployers(all);
    }
}
