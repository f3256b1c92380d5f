package io.zhengyou.flow.running.process;

import io.zhengyou.engine.ServerAuthority;
import io.zhengyou.flow.running.Move;
import io.zhengyou.flow.running.MovePlan;
import io.zhengyou.flow.running.Moves;
import io.zhengyou.flow.running.Preview;
import io.zhengyou.flow.running.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.batch.Batch;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has the engine move cases in the background, each in a transaction of its own. */
@Component
public class CaseMoves {

    private static final int ATTEMPTS = 1;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final MovePreviews previews;
    private final Routes routes;
    private final Moves moves;
    private final ServerAuthority server;

    CaseMoves(RuntimeService runtime, ManagementService management, MovePreviews previews, Routes routes, Moves moves, ServerAuthority server) {
        this.runtime = runtime;
        this.management = management;
        this.previews = previews;
        this.routes = routes;
        this.moves = moves;
        this.server = server;
    }

    /**
     * Begins to move all cases of a version that can move now.
     *
     * @return the id of the move; empty if none can
     */
    @Transactional
    public Optional<String> begin(Version from, Version to, Map<String, String> choices, String person, String reason) {
        var preview = previews.of(from, to, choices);
        var instances = preview.groups().stream().filter(group -> group.verdict().moves()).flatMap(group -> group.instances().stream()).toList();
        return instances.isEmpty() ? Optional.empty() : Optional.of(begin(preview, new MovePlan(from.definitionId(), to.definitionId(), choices), instances, person, reason));
    }

    private String begin(Preview preview, MovePlan plan, List<String> instances, String person, String reason) {
        var batch = server.call(() -> runtime.newMigration(routes.find(plan).plan()).processInstanceIds(instances).executeAsync());
        return moves.add(preview, plan, person, reason, batch.getId());
    }

    /** How many cases the engine has given up. */
    public long givenUp(Move move) {
        return server.call(() -> batch(move).map(batch -> management.createJobQuery().jobDefinitionId(batch.getBatchJobDefinitionId()).noRetriesLeft().count()).orElse(0L));
    }

    /** Has the cases tried again that the engine has given up. */
    public void retry(Move move) {
        server.run(() -> batch(move).ifPresent(batch -> management.setJobRetries(ATTEMPTS).jobDefinitionId(batch.getBatchJobDefinitionId()).execute()));
    }

    /** Empty once all is done. */
    private Optional<Batch> batch(Move move) {
        return Optional.ofNullable(management.createBatchQuery().batchId(move.batch()).singleResult());
    }
}
