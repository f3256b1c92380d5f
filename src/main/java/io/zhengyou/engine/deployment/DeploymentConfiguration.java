package io.zhengyou.engine.deployment;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;

@Component
class DeploymentConfiguration extends AbstractCamundaConfiguration {

    private final ModelCheck check;

    DeploymentConfiguration(ModelCheck check) {
        this.check = check;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        List<Deployer> others = engine.getCustomPreDeployers();
        List<Deployer> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(check);
        engine.setCustomPreDeployers(all);
    }
}
