package io.zhengyou.flow.running.process;

import io.zhengyou.engine.ServerAuthority;
import io.zhengyou.flow.rule.FlowRules;
import io.zhengyou.flow.running.Judge;
import io.zhengyou.flow.running.MovePlan;
import io.zhengyou.flow.running.Position;
import io.zhengyou.flow.running.Preview;
import io.zhengyou.flow.running.Steps;
import io.zhengyou.flow.running.Verdict;
import io.zhengyou.flow.running.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what a move would do. Cases of equal position are asked about once. */
@Component
public class MovePreviews {

    private final Positions positions;
    private final VersionModels models;
    private final Routes routes;
    private final FlowRules rules;
    private final ServerAuthority server;

    MovePreviews(Positions positions, VersionModels models, Routes routes, FlowRules rules, ServerAuthority server) {
        this.positions = positions;
        this.models = models;
        this.routes = routes;
        this.rules = rules;
        this.server = server;
    }

    /** @throws IllegalArgumentException for a choice that is not offered */
    public Preview of(Version from, Version to, Map<String, String> choices) {
        return server.call(() -> {
            choices.forEach((step, choice) -> require(from, to, step, choice));
            var plan = new MovePlan(from.definitionId(), to.definitionId(), choices);
            Map<Position, List<String>> alike = new LinkedHashMap<>();
            positions.ofVersion(plan.from()).forEach((instance, position) -> alike.computeIfAbsent(position, first -> new ArrayList<>()).add(instance));
            var bench = new Bench(plan, from.processId());
            Map<Preview.Group, List<String>> groups = new LinkedHashMap<>();
            alike.forEach((position, instances) -> groups.computeIfAbsent(
                    new Preview.Group(bench.places(position), bench.verdict(position, instances.get(0)), List.of()), first -> new ArrayList<>()).addAll(instances));
            return new Preview(from, to, groups.entrySet().stream()
                    .map(group -> new Preview.Group(group.getKey().places(), group.getKey().verdict(), group.getValue()))
                    .sorted(Comparator.comparing((Preview.Group group) -> group.verdict().outcome()).thenComparing(group -> -group.instances().size())).toList(), bench.judge.questions(alike.keySet()));
        });
    }

    /** Of one case, as it stands now; empty if it has ended or is in another version by now. */
    Optional<Verdict> now(MovePlan plan, String instance) {
        return positions.of(instance).filter(position -> position.definitionId().equals(plan.from()))
                .map(position -> new Bench(plan, position.processId()).verdict(position, instance));
    }

    private void require(Version from, Version to, String step, String choice) {
        var before = models.steps(from.definitionId());
        if (!before.ids().contains(step) || !choice.equals(MovePlan.STAY) && !before.mayGoOn(step, models.steps(to.definitionId()), choice)) {
            throw new IllegalArgumentException("no such choice: " + step + " to " + choice);
        }
    }

    /** One plan, with all that is needed to judge cases by it. */
    private final class Bench {

        private final MovePlan plan;
        private final Steps from;
        private final Routes.Found found;
        private final Judge judge;
        private final boolean secret;

        private Bench(MovePlan plan, String processId) {
            this.plan = plan;
            this.from = models.steps(plan.from());
            this.found = routes.find(plan);
            this.secret = models.isSecret(processId);
            this.judge = new Judge(from, models.steps(plan.to()), plan, found.route(), rules.all(), secret);
        }

        private Verdict verdict(Position position, String instance) {
            return judge.of(position, models.around(position, plan.to()), () -> EngineWords.ofCase(new MoveTrial(found.plan()).of(instance), from::name).toList());
        }

        private List<String> places(Position position) {
            return secret ? List.of() : position.activities().stream().distinct().map(from::name).toList();
        }
    }
}
