package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ConfidentialVariables;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

@Component
class DeploymentConfiguration extends AbstractCamundaConfiguration {

    private final ApplicationContext context;
    private final List<ConfidentialVariables> confidential;

    DeploymentConfiguration(ApplicationContext context, List<ConfidentialVariables> confidential) {
        this.context = context;
        this.confidential = confidential;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<Deployer> others = engine.getCustomPreDeployers();
        List<Deployer> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new ModelCheck(new ExpressionRule(context), new ConfidentialRule(confidential)));
        engine.setCustomPreDeployers(all);
    }
}
