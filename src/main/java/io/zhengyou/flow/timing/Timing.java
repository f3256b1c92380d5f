package io.zhengyou.flow.timing;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.words.Vocabulary;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells how long the steps of a process take, version by version. */
@Component
public class Timing {

    /**
     * A version of a process.
     *
     * @param definitionId what the engine calls it
     */
    public record Version(String definitionId, int number, byte[] model) {}

    private final StepHistory history;

    Timing(StepHistory history) {
        this.history = history;
    }

    /** @param models the models of all processes: what a step calls may be a vote */
    public List<VersionTimes> of(List<Version> versions, Period period, Vocabulary vocabulary, Collection<byte[]> models) {
        var voting = voting(models);
        Map<Version, List<ModelStep>> steps = new LinkedHashMap<>();
        versions.forEach(version -> steps.put(version, ModelSteps.in(read(version.model()), vocabulary, voting)));
        var discreet = steps.values().stream().flatMap(List::stream).collect(Collectors.toMap(ModelStep::id, ModelStep::discretion, Timing::stricter));
        var asked = discreet.keySet().stream().filter(step -> discreet.get(step) != Discretion.VOTE).collect(Collectors.toSet());
        var times = versions.isEmpty() || asked.isEmpty() ? List.<Measured>of()
                : history.times(versions.stream().map(Version::definitionId).toList(), asked, period);
        return versions.stream().map(version -> times(version, steps.getOrDefault(version, List.of()), discreet, times)).toList();
    }

    private static VersionTimes times(Version version, List<ModelStep> steps, Map<String, Discretion> discreet, List<Measured> all) {
        Map<String, Measured> own = all.stream().filter(measured -> measured.definitionId().equals(version.definitionId()))
                .collect(Collectors.toMap(Measured::step, Function.identity()));
        return new VersionTimes(version.number(), new String(version.model(), StandardCharsets.UTF_8), steps.stream()
                .map(step -> new StepTime(step.with(discreet.getOrDefault(step.id(), step.discretion())), own.get(step.id()))).toList());
    }

    private static Set<String> voting(Collection<byte[]> models) {
        return models.stream().map(Timing::read).filter(ModelSteps::hasVote)
                .flatMap(model -> model.processes().keySet().stream()).collect(Collectors.toSet());
    }

    /** What one version keeps back another does not tell. */
    private static Discretion stricter(Discretion one, Discretion other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static ModelXml read(byte[] model) {
        return ModelXml.deployed(new ByteArrayInputStream(model));
    }
}
