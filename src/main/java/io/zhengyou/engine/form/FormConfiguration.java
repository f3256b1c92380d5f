package io.zhengyou.engine.form;

import io.zhengyou.engine.TaskOpenings;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the guarded services in the place of the engine's own, for REST, the web apps and our code alike. */
@Component
class FormConfiguration extends AbstractCamundaConfiguration {

    private final FormGate gate;
    private final TaskOpenings openings;
    private final TransactionTemplate transaction;

    FormConfiguration(FormGate gate, TaskOpenings openings, PlatformTransactionManager transactions) {
        this.gate = gate;
        this.openings = openings;
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        FormDoor door = new FormDoor(engine, gate, transaction);
        engine.setTaskService(new GuardedTaskService(door));
        engine.setFormService(new GuardedFormService(door, new Opening(engine, openings, transaction)));
    }
}
