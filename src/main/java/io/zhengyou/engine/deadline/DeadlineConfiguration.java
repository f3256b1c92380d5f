package io.zhengyou.engine.deadline;

import io.zhengyou.engine.ReminderTime;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads every model, new or already deployed, with its deadline timers. */
@Component
class DeadlineConfiguration extends AbstractCamundaConfiguration {

    private final TaskEvents events;
    private final ObjectProvider<ReminderTime> reminderTime;

    DeadlineConfiguration(TaskEvents events, ObjectProvider<ReminderTime> reminderTime) {
        this.events = events;
        this.reminderTime = reminderTime;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
        configuration.setBpmnParseFactory(parser -> new DeadlineParse(parser, events, reminderTime::getObject));
    }
}
