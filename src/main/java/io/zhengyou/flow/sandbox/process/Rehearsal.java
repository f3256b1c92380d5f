package io.zhengyou.flow.sandbox.process;

import io.zhengyou.flow.sandbox.Facts;
import io.zhengyou.flow.sandbox.Neighbours;
import io.zhengyou.flow.sandbox.SandboxReport;
import io.zhengyou.flow.sandbox.SandboxReport.Walk;
import io.zhengyou.flow.sandbox.StepTypes;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The engine of the sandbox with what listens in it. Made at the first use and kept: only its deployments are thrown away each time. */
final class Rehearsal implements AutoCloseable {

    private final Stage stage = new Stage();
    private final StepTypes steps;
    private final Set<String> ofTheServer;
    private final Duration patience;
    private @Nullable ProcessEngine engine;

    /**
     * @param ofTheServer names of the variables that the server sets
     * @param patience    after so long no further run begins
     */
    Rehearsal(StepTypes steps, Set<String> ofTheServer, Duration patience) {
        this.steps = steps;
        this.ofTheServer = ofTheServer;
        this.patience = patience;
    }

    /**
     * Walks processes, one after the other.
     *
     * @param files the processes to be walked, each with the file that holds it
     */
    synchronized SandboxReport walk(Map<Element, byte[]> files, Neighbours neighbours) {
        engine();
        long end = System.nanoTime() + patience.toNanos();
        List<Walk> walks = new ArrayList<>();
        files.forEach((process, file) -> walks.add(walk(process, file, neighbours, end)));
        return new SandboxReport(walks);
    }

    private Walk walk(Element process, byte[] file, Neighbours neighbours, long end) {
        var id = process.getAttribute("id");
        var repository = engine().getRepositoryService();
        var deployment = repository.createDeployment().addInputStream(id + ".bpmn", new ByteArrayInputStream(file)).deploy().getId();
        try {
            var facts = new Facts(process, neighbours.forms(), steps, ofTheServer, neighbours.handedTo(id));
            return new ProcessWalk(engine(), stage, process, neighbours, facts, () -> System.nanoTime() > end).walk();
        } finally {
            repository.deleteDeployment(deployment, true, true, true);
        }
    }

    private ProcessEngine engine() {
        if (engine == null) {
            engine = SandboxEngine.create(new SandboxExpressions(new StandIns(steps), stage), new Watch(stage));
        }
        return engine;
    }

    @Override
    public synchronized void close() {
        if (engine != null) {
            engine.close();
        }
    }
}
