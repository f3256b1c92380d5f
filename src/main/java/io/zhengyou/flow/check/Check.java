package io.zhengyou.flow.check;

import io.zhengyou.engine.ModelFinding;
import java.util.List;
import java.util.stream.Stream;

/** Something that must be true of a redesign by itself, whatever the rules of its process. */
public interface Check {

    List<Check> ALL = List.of(
            new HeaderCheck(), new StepCheck(), new ReferenceCheck(), new GatewayCheck(), new ShapeCheck(), new DiagramCheck(), new VariableCheck(), new FormCheck());

    Stream<ModelFinding> findings(Proposal proposal, Surroundings surroundings);

    /** The complaint if it applies. */
    static Stream<String> complain(boolean fails, String complaint) {
        return fails ? Stream.of(complaint) : Stream.empty();
    }
}
