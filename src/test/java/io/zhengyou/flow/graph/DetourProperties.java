package io.zhengyou.flow.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DetourProperties {

    @Property(tries = 1_000)
    void isExactWhereNoTokenGetsStuck(@ForAll long seed) {
        var process = RandomProcess.structured(seed);
        var step = process.anyTask();
        var target = process.anyTask();
        // Parallel loops in parallel loops have too many runs to play.
        Assume.that(!step.equals(target) && process.graph.all().size() <= 20);

        assertThat(isFound(process, "n1", step, target)).isEqualTo(new Simulation(process.graph, process.around).reaches("n1", step, target));
    }

    @Property(tries = 1_000, maxDiscardRatio = 40)
    void missesNoDetourThatBeginsInTheMiddle(@ForAll long seed) {
        var process = RandomProcess.structured(seed);
        var start = process.anyTask();
        var step = process.anyTask();
        var target = process.anyTask();
        Assume.that(Stream.of(start, step, target).distinct().count() == 3 && process.graph.all().size() <= 20);

        Assume.that(!process.isAround(target, start) && new Simulation(process.graph, process.around).reaches(start, step, target));
        assertThat(isFound(process, start, step, target)).isTrue();
    }

    @Property(tries = 1_000)
    void isExactForTokensUnderWay(@ForAll long seed) {
        var process = RandomProcess.structured(seed);
        var step = process.anyTask();
        var target = process.anyTask();
        Assume.that(!step.equals(target) && process.graph.all().size() <= 20);
        var runs = new Simulation(process.graph, process.around);
        var state = runs.anyState("n1", step, seed);

        Assume.that(!state.containsKey("at " + target));
        assertThat(Detour.ahead(process.graph, node -> node.id().equals(step), standing(process, runs, state), node -> node.id().equals(target)).isPresent())
                .isEqualTo(runs.reaches(state, step, target));
    }

    /** Where the engine would say that a process stands: in the regions, not at them, and at a join that waits. */
    private static List<String> standing(RandomProcess process, Simulation runs, Map<String, Integer> state) {
        return state.keySet().stream().flatMap(place -> place.startsWith("at ") ? standing(process, runs, state, place.substring(3)) : Stream.of(place.substring(place.indexOf(" > ") + 3)))
                .toList();
    }

    private static Stream<String> standing(RandomProcess process, Simulation runs, Map<String, Integer> state, String id) {
        return process.graph.entered(id).map(region -> runs.isEmpty(region, state) ? Stream.of(region.exit()) : Stream.<String>empty()).orElse(Stream.of(id));
    }

    @Property(tries = 300)
    void missesNoDetourOfAnyGraph(@ForAll long seed) {
        var process = RandomProcess.tangled(seed);
        var runs = new Simulation(process.graph, process.around);

        Assume.that(runs.reaches("n1", "n2", "n5"));
        assertThat(isFound(process, "n1", "n2", "n5")).isTrue();
    }

    private static boolean isFound(RandomProcess process, String start, String step, String target) {
        return Detour.around(process.graph, node -> node.id().equals(step), List.of(start), node -> node.id().equals(target)).isPresent();
    }
}
