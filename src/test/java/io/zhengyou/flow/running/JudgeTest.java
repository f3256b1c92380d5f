package io.zhengyou.flow.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of a case, before the engine is asked. */
class JudgeTest {

    private static final WrittenModels NOTHING = new WrittenModels(Map.of());
    private static final String DRAFT = "<userTask id=\"draft\" name=\"起草\" camunda:candidateGroups=\"office\" />";
    private static final String OLD = "<userTask id=\"old\" name=\"归档\" camunda:candidateGroups=\"office\" />";
    private static final String CALL = "<callActivity id=\"call\" name=\"评审\" calledElement=\"%s\" />";

    @Test
    void whatIsNowhereNeedsADecisionWhereThereIsSomethingToChoose() {
        assertThat(verdict(DRAFT + OLD, DRAFT, Map.of(), Map.of(), "old")).isEqualTo(new Verdict(Outcome.DECIDE, List.of("活动「归档」在新版本中没有")));
        assertThat(verdict(CALL.formatted("a"), DRAFT, Map.of(), Map.of(), "call")).isEqualTo(new Verdict(Outcome.STAYS, List.of("活动「评审」在新版本中没有")));
        assertThat(judge(DRAFT + OLD, DRAFT, Map.of(), Map.of("draft", "draft")).questions(List.of(at("old"), at("draft")))).extracting(Preview.Question::activity).containsExactly("old");
    }

    @Test
    void whoWasToldToStayStays() {
        assertThat(verdict(OLD, OLD + DRAFT, Map.of("old", MovePlan.STAY), Map.of(), "old").inWords()).isEqualTo("按决定，停在「归档」的留在原版本");
    }

    @Test
    void whatWasCalledIsFinishedFirst() {
        assertThat(verdict(CALL.formatted("a"), CALL.formatted("b"), Map.of(), Map.of("call", "call"), "call").inWords()).isEqualTo("活动「评审」在新版本中调用别的流程，已经调用的先办完");
    }

    @Test
    void aCaseAtSeveralStepsMovesOnlyWithAllOfThem() {
        var targets = Map.of("draft", "draft");
        assertThat(verdict(DRAFT + OLD, DRAFT, Map.of(), targets, "draft").outcome()).isEqualTo(Outcome.MOVES);
        assertThat(verdict(DRAFT + OLD, DRAFT, Map.of(), targets, "draft", "old")).isEqualTo(new Verdict(Outcome.DECIDE, List.of("活动「归档」在新版本中没有")));
    }

    @Test
    void theEngineHasTheLastWord() {
        var judge = judge(DRAFT, DRAFT, Map.of(), Map.of("draft", "draft"));
        assertThat(judge.of(at("draft"), NOTHING, () -> List.of("不行"))).isEqualTo(Verdict.stays("不行"));
    }

    @Test
    void aVoteIsOneInWhateverWayItIsMarked() {
        assertThat(steps("<userTask id=\"vote\" camunda:formKey=\"embedded:/forms/vote.html\" />").isSecret()).isTrue();
        assertThat(steps("<userTask id=\"score\"><extensionElements><camunda:properties><camunda:property name=\"zhengyou:personal\" value=\"true\" /></camunda:properties>"
                + "</extensionElements></userTask>").isSecret()).isTrue();
        assertThat(steps(DRAFT).isSecret()).isFalse();
    }

    private static Verdict verdict(String from, String to, Map<String, String> choices, Map<String, String> targets, String... at) {
        return judge(from, to, choices, targets).of(at(at), NOTHING, List::of);
    }

    private static Judge judge(String from, String to, Map<String, String> choices, Map<String, String> targets) {
        return new Judge(steps(from), steps(to), new MovePlan("p:1", "p:2", choices), new Route(targets, Map.of()), List.of(), false);
    }

    private static Position at(String... activities) {
        return new Position("p:1", "p", List.of(activities), List.of(), Set.of(), null);
    }

    private static Steps steps(String content) {
        return Steps.of(WrittenModels.process("p", content));
    }
}
