package io.zhengyou.engine;

import java.util.List;
import java.util.Map;

/** Asks what the server would say to a deployment, without making it. */
public interface DeploymentTrial {

    /**
     * @param files content by name
     * @return everything for which the deployment would be refused, what the engine cannot read included
     */
    List<ModelFinding> findings(Map<String, byte[]> files);
}
