package io.zhengyou.engine.history;

import io.zhengyou.engine.ConfidentialVariables;
import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/** Passes everything on but the values of confidential variables, at whatever moment of their life. */
class ForgetfulHistory implements HistoryEventHandler {

    private final HistoryEventHandler history;
    private final List<ConfidentialVariables> confidential;

    ForgetfulHistory(HistoryEventHandler history, List<ConfidentialVariables> confidential) {
        this.history = history;
        this.confidential = confidential;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (mayBeKept(event)) {
            history.handleEvent(event);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        history.handleEvents(events.stream().filter(this::mayBeKept).toList());
    }

    private boolean mayBeKept(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable) {
            return !isConfidential(variable.getVariableName());
        }
        return !(event instanceof HistoricFormPropertyEventEntity answer) || !isConfidential(answer.getPropertyId());
    }

    private boolean isConfidential(String name) {
        return confidential.stream().anyMatch(names -> names.includes(name));
    }
}
