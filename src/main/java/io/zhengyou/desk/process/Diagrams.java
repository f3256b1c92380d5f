package io.zhengyou.desk.process;

import io.zhengyou.desk.process.Diagram.Progress;
import io.zhengyou.engine.ServerAuthority;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The model of a running or finished instance, with what it has done and where it stands. */
@Component
public class Diagrams {

    private final RepositoryService repository;
    private final HistoryService history;
    private final ServerAuthority server;

    Diagrams(RepositoryService repository, HistoryService history, ServerAuthority server) {
        this.repository = repository;
        this.history = history;
        this.server = server;
    }

    public Diagram of(DeskTask task) {
        return server.call(() -> new Drawing(progress(task.instanceId())).of(repository.getBpmnModelInstance(task.definitionId())));
    }

    private Map<String, Progress> progress(String instanceId) {
        Map<String, Progress> progress = new HashMap<>();
        history.createHistoricActivityInstanceQuery().processInstanceId(instanceId).list().forEach(activity ->
                progress.merge(activity.getActivityId(), activity.getEndTime() == null ? Progress.CURRENT : Progress.DONE,
                        (one, other) -> one.compareTo(other) > 0 ? one : other));
        return progress;
    }
}
