package io.zhengyou.engine;

import java.util.List;

/** What must be true of all models together once a deployment has been made. Asked before the engine reads the deployment. */
@FunctionalInterface
public interface DeploymentRule {

    /**
     * @param models the models as they will be
     * @return why the deployment is refused; empty if it may be made
     */
    List<ModelFinding> findings(ModelCatalogue models);
}
