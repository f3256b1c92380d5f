package io.zhengyou.flow.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.engine.ModelCatalogue;
import io.zhengyou.flow.rule.FlowRule;
import io.zhengyou.flow.rule.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A case is not sent to where it would wait for ever for a step that lies behind it. */
class OwedStepsTest {

    private static final String TASK = "<userTask id=\"%s\" name=\"%s\" camunda:formRef=\"%s\" />";
    private static final FlowRule CHECKED = rule("checked", "outer");

    @Test
    void aCaseBeforeTheStepMayMove() {
        assertThat(missed(at("outer", Set.of("checked"), "draft"))).isEmpty();
    }

    @Test
    void aCaseBehindTheStepStays() {
        assertThat(missed(at("outer", Set.of("checked"), "sign"))).hasValueSatisfying(reason ->
                assertThat(reason).isEqualTo("已过了“查”应在的位置，转入后到“做”就会停住：试（签 → 做）"));
    }

    @Test
    void aCaseThatHasDoneTheStepMayMove() {
        assertThat(missed(at("outer", Set.of(), "sign"))).isEmpty();
    }

    @Test
    void whatRunsBesideTheStepWaitsForItAtTheJoin() {
        assertThat(missed(at("outer", Set.of("checked"), "check", "look"))).isEmpty();
        assertThat(missed(at("outer", Set.of("checked"), "check", "join"))).isEmpty();
        assertThat(missed(at("outer", Set.of("checked"), "look"))).isPresent();
    }

    @Test
    void aCaseMayNotBeSetDownWhereTheStepIsNeeded() {
        assertThat(missed(at("outer", Set.of("checked"), "draft"), id -> "do")).isPresent();
    }

    @Test
    void aCalledCaseIsHeldToTheRulesOfItsCaller() {
        var rule = rule("inner-checked", "caller");
        var caller = at("caller", Set.of("inner-checked"), "call");

        assertThat(missed(rule, called(caller, "draft"))).isEmpty();
        assertThat(missed(rule, called(caller, "sign"))).isPresent();
    }

    private static Optional<String> missed(Position position) {
        return missed(position, UnaryOperator.identity());
    }

    private static Optional<String> missed(Position position, UnaryOperator<String> moved) {
        return new OwedSteps(List.of(CHECKED)).missed(position, moved, models());
    }

    private static Optional<String> missed(FlowRule rule, Position position) {
        return new OwedSteps(List.of(rule)).missed(position, UnaryOperator.identity(), models());
    }

    private static Position at(String process, Set<String> owed, String... activities) {
        return at(process, owed, null, activities);
    }

    private static Position called(Position caller, String activity) {
        return at("outer", Set.of(), new Position.Caller("call", caller), activity);
    }

    private static Position at(String process, Set<String> owed, Position.@Nullable Caller caller, String... activities) {
        return new Position(process + ":1", process, List.of(activities), List.of(), owed, caller);
    }

    private static FlowRule rule(String id, String process) {
        return new FlowRule(id, process, new Step("task:check", "查"), new Step("call:work.do", "做"), null, false, "试");
    }

    /** Draft, then a check beside a look, then a signature before the deed; and a process that calls this one. */
    private static ModelCatalogue models() {
        return new WrittenModels(Map.of(
                "outer", "<startEvent id=\"start\" />" + TASK.formatted("draft", "写", "draft") + "<parallelGateway id=\"fork\" />" + TASK.formatted("check", "查", "check")
                        + TASK.formatted("look", "看", "look") + "<parallelGateway id=\"join\" />" + TASK.formatted("sign", "签", "sign")
                        + "<serviceTask id=\"do\" name=\"做\" camunda:expression=\"${work.do()}\" /><endEvent id=\"end\" />"
                        + flow("start", "draft") + flow("draft", "fork") + flow("fork", "check") + flow("fork", "look") + flow("check", "join") + flow("look", "join")
                        + flow("join", "sign") + flow("sign", "do") + flow("do", "end"),
                "caller", "<startEvent id=\"begin\" /><callActivity id=\"call\" calledElement=\"outer\" /><endEvent id=\"over\" />" + flow("begin", "call") + flow("call", "over")));
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id=\"%s_%s\" sourceRef=\"%s\" targetRef=\"%s\" />".formatted(from, to, from, to);
    }
}
