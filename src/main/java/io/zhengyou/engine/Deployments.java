package io.zhengyou.engine;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which models come into use while the server runs. It is the server's: a person never deploys. */
@Component
public class Deployments {

    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    Deployments(ProcessEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else deploys: what is found in use now stays so. By the lock that the engine takes itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        jdbc.sql("SELECT NAME_ FROM ACT_GE_PROPERTY WHERE NAME_ = 'deployment.lock' FOR UPDATE").query(String.class).single();
    }

    /**
     * Makes the models the newest versions, in the caller's transaction. What is running stays on its version.
     *
     * @param source where they come from
     * @param files  content by name
     * @return the id of the deployment
     */
    public String deploy(String name, String source, Map<String, byte[]> files) {
        IdentityService identity = engine.getIdentityService();
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            var deployment = engine.getRepositoryService().createDeployment().name(name).source(source);
            files.forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
            return deployment.deploy().getId();
        } finally {
            if (person != null) {
                identity.setAuthentication(person);
            }
        }
    }
}
