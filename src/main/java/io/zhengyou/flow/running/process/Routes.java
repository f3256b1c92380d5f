package io.zhengyou.flow.running.process;

import io.zhengyou.flow.running.MovePlan;
import io.zhengyou.flow.running.Route;
import io.zhengyou.flow.running.Steps;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cmd.CreateMigrationPlanCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.migration.MigrationPlanBuilderImpl;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds for every step of a version its place in another: the step of the same id, or what was chosen. */
@Component
class Routes {

    private final RuntimeService runtime;
    private final VersionModels models;
    // Versions never change, and all cases of a move ask for the same.
    private volatile @Nullable Found last;

    Routes(RuntimeService runtime, VersionModels models) {
        this.runtime = runtime;
        this.models = models;
    }

    /** The route, and the engine's own plan for it. */
    record Found(MovePlan asked, Route route, MigrationPlan plan) {}

    Found find(MovePlan plan) {
        var found = last;
        if (found == null || !found.asked().equals(plan)) {
            found = search(plan);
            last = found;
        }
        return found;
    }

    private Found search(MovePlan plan) {
        var equal = runtime.createMigrationPlan(plan.from(), plan.to()).mapEqualActivities().build().getInstructions().stream()
                .collect(Collectors.toMap(MigrationInstruction::getSourceActivityId, MigrationInstruction::isUpdateEventTrigger));
        Map<String, String> targets = new LinkedHashMap<>();
        equal.keySet().forEach(id -> targets.put(id, id));
        // Steps of one id that the engine does not take for the same: it says why, or they only stand in another part of the model.
        models.steps(plan.from()).ids().stream().filter(models.steps(plan.to()).ids()::contains).forEach(id -> targets.put(id, id));
        targets.putAll(plan.choices());
        targets.values().removeIf(MovePlan.STAY::equals);
        Map<String, String> refusals = new HashMap<>();
        var engine = settle(plan, targets, refusals, equal);
        return new Found(plan, new Route(targets, refusals), engine);
    }

    /** Takes away what the engine refuses until it takes the rest. */
    private MigrationPlan settle(MovePlan plan, Map<String, String> targets, Map<String, String> refusals, Map<String, Boolean> always) {
        try {
            return build(plan, targets, always);
        } catch (MigrationPlanValidationException e) {
            e.getValidationReport().getInstructionReports().forEach(report -> {
                var step = report.getMigrationInstruction().getSourceActivityId();
                targets.remove(step);
                refusals.put(step, report.getFailures().stream().map(EngineWords::ofStep).distinct().collect(Collectors.joining("，")));
            });
            return settle(plan, targets, refusals, always);
        }
    }

    /** What an event waits for is set anew where the new model says something else, and stays as it is where not. */
    private MigrationPlan build(MovePlan plan, Map<String, String> targets, Map<String, Boolean> always) {
        Steps from = models.steps(plan.from());
        Steps to = models.steps(plan.to());
        var builder = runtime.createMigrationPlan(plan.from(), plan.to());
        targets.forEach((source, target) -> {
            var instruction = builder.mapActivities(source, target);
            if (always.getOrDefault(source, false) || from.waitsOtherwise(source, to, target)) {
                instruction.updateEventTrigger();
            }
        });
        // Not by its own command, at whose failure the whole transaction would be lost.
        return new CreateMigrationPlanCmd((MigrationPlanBuilderImpl) builder).execute(Context.getCommandContext());
    }
}
