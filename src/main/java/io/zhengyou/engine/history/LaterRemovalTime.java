package io.zhengyou.engine.history;

import java.util.Date;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/** Leaves mass processes to {@link RemovalTimes}: the engine would write it with every end, by seventeen statements. */
class LaterRemovalTime extends DefaultHistoryRemovalTimeProvider {

    private final Predicate<String> isLater;

    /** @param isLater by the key of a definition */
    LaterRemovalTime(Predicate<String> isLater) {
        this.isLater = isLater;
    }

    @Override
    public @Nullable Date calculateRemovalTime(HistoricProcessInstanceEventEntity instance, ProcessDefinition definition) {
        return isLater.test(definition.getKey()) ? null : super.calculateRemovalTime(instance, definition);
    }
}
