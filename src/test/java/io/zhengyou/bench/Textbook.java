package io.zhengyou.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * The textbook's ballot, one parallel multi-instance user task, beside one small instance a voter: both in an engine of their own, called
 * directly, with the full history and without forms, walls, boxes and HTTP.
 */
final class Textbook implements AutoCloseable {

    private static final int CLIENTS = 8;
    /** The textbook's way takes a second a ballot at ten thousand. */
    private static final int CAST = 80;
    private static final int BATCH = 200;

    private final Figures figures;
    private final ProcessEngineConfigurationImpl configuration;
    private final ProcessEngine engine;

    Textbook(DataSource pool, Figures figures) {
        this.figures = figures;
        configuration = (ProcessEngineConfigurationImpl) ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool).setProcessEngineName("textbook").setHistory(ProcessEngineConfiguration.HISTORY_FULL)
                .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE).setJobExecutorActivate(false);
        configuration.setEnableCmdExceptionLogging(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment()
                .addModelInstance("multi.bpmn", Bpmn.createExecutableProcess("multi").camundaHistoryTimeToLiveString("P1D").startEvent()
                        .userTask("vote").camundaAssignee("${voter}").multiInstance().parallel().camundaCollection("voters")
                        .camundaElementVariable("voter").multiInstanceDone().endEvent().done())
                .addModelInstance("small.bpmn", Bpmn.createExecutableProcess("small").camundaHistoryTimeToLiveString("P1D").startEvent()
                        .userTask("vote").camundaAssignee("${voter}").endEvent().done())
                .deploy();
    }

    void play(int size) throws Exception {
        List<String> voters = IntStream.range(0, size).mapToObj(number -> "voter" + number).toList();
        play(size, "one multi-instance", "multi", () -> engine.getRuntimeService().startProcessInstanceByKey("multi",
                Map.of("voters", Variables.untypedValue(voters, true))));
        play(size, "small instances", "small", () -> {
            for (int first = 0; first < size; first += BATCH) {
                start(voters.subList(first, Math.min(size, first + BATCH)));
            }
        });
    }

    @Override
    public void close() {
        engine.close();
    }

    private void play(int size, String what, String process, Runnable open) throws Exception {
        long begin = System.nanoTime();
        open.run();
        figures.note(size, "engine alone, " + what + ": seconds to open", (System.nanoTime() - begin) / 1e9);
        List<String> tasks = engine.getTaskService().createTaskQuery().processDefinitionKey(process).listPage(0, Math.min(CAST, size / 2)).stream()
                .map(Task::getId).toList();
        AtomicInteger collisions = new AtomicInteger();
        Load load = Load.of(CLIENTS, tasks, () -> task -> complete(task, collisions));
        figures.note(size, "engine alone, " + what + ": ballots a second by 8", load.aSecond());
        figures.note(size, "engine alone, " + what + ": p95 ms", load.percentile(95).toNanos() / 1e6);
        figures.note(size, "engine alone, " + what + ": optimistic locking failures a ballot", 1.0 * collisions.get() / tasks.size());
    }

    private void start(List<String> voters) {
        configuration.getCommandExecutorTxRequired().execute(batch -> {
            voters.forEach(voter -> engine.getRuntimeService().startProcessInstanceByKey("small", Map.of("voter", voter)));
            return batch;
        });
    }

    private void complete(String task, AtomicInteger collisions) {
        for (boolean open = true; open; ) {
            try {
                engine.getTaskService().complete(task);
                open = false;
            } catch (OptimisticLockingException overtaken) {
                collisions.incrementAndGet();
            }
        }
    }
}
