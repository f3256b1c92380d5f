package io.zhengyou.flow.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.flow.words.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** What is told of the times of a step, and what is not. */
class StepTimeTest {

    @ParameterizedTest
    @CsvSource({"PT0S, 不到 1 分钟", "PT59S, 不到 1 分钟", "PT1M, 1 分钟", "PT59M59S, 59 分钟", "PT1H, 1 小时", "PT5H20M, 5 小时 20 分", "P1D, 1 天", "P3DT4H30M, 3 天 4 小时",
            "P10DT5H, 10 天", "P45D, 45 天"})
    void aTimeIsSaidInItsTwoLargestUnits(Duration length, String words) {
        assertThat(new Spell(length).words()).isEqualTo(words);
    }

    @Test
    void roughlyOnlyDaysAreTold() {
        assertThat(new Spell(Duration.ofMinutes(3)).coarse().words()).isEqualTo(new Spell(Duration.ofHours(23)).coarse().words()).isEqualTo("不到 1 天");
        assertThat(new Spell(Duration.ofMinutes(3)).coarse()).isEqualTo(new Spell(Duration.ofHours(23)).coarse());
        assertThat(new Spell(Duration.ofHours(71)).coarse().words()).isEqualTo("约 2 天");
    }

    @ParameterizedTest
    @CsvSource({"PT0S, MINUTES", "PT59M, MINUTES", "PT1H, HOURS", "P1D, DAYS", "P2DT23H, DAYS", "P3D, WEEK", "P10D, LONG", "P400D, LONG"})
    void theLongerTheHotter(Duration length, Heat heat) {
        assertThat(Heat.of(length)).isEqualTo(heat);
    }

    @Test
    void ofAnOrdinaryStepEverythingIsTold() {
        var step = time(Discretion.NONE, 8, 4, 1);

        assertThat(step.note()).isEmpty();
        assertThat(step.completions()).isEqualTo(8);
        assertThat(step.median()).isEqualTo("1 天 2 小时");
        assertThat(step.late()).isEqualTo("25%（1/4）");
        assertThat(step.heat()).isEqualTo(Heat.DAYS.style());
    }

    @Test
    void ofFewItSaysThatTheyAreFew() {
        assertThat(time(Discretion.NONE, 4, 0, 0).note()).isEqualTo("样本少");
        assertThat(time(Discretion.NONE, 4, 0, 0).late()).isEqualTo("—");
        assertThat(new StepTime(step(Discretion.NONE), null)).satisfies(never -> {
            assertThat(never.note()).isEmpty();
            assertThat(never.median()).isEqualTo("—");
            assertThat(never.medianMillis()).isNegative();
            assertThat(never.heat()).isEmpty();
        });
    }

    @Test
    void ofAVoteNothingIsTold() {
        assertThat(time(Discretion.VOTE, 1000, 1000, 10)).satisfies(StepTimeTest::tellsNothing).extracting(StepTime::note).isEqualTo("无记名投票，不统计用时");
        assertThat(new StepTime(step(Discretion.VOTE), null).note()).isEqualTo("无记名投票，不统计用时");
    }

    @Test
    void whatPeopleJudgeByThemselvesIsToldOfSeveralTogetherAndRoughly() {
        assertThat(time(Discretion.OWN_JUDGEMENT, 4, 4, 1)).satisfies(StepTimeTest::tellsNothing).extracting(StepTime::note).isEqualTo("由个人评判，不足 5 次不显示");
        assertThat(time(Discretion.OWN_JUDGEMENT, 9, 9, 2)).satisfies(rough -> {
            assertThat(rough.completions()).isEqualTo(5);
            assertThat(rough.median()).isEqualTo("约 1 天");
            assertThat(rough.medianMillis()).isEqualTo(Duration.ofDays(1).toMillis());
            assertThat(rough.ninth()).isEqualTo("约 4 天");
            assertThat(rough.late()).isEqualTo("20%");
            assertThat(rough.open()).isZero();
            assertThat(rough.waited()).isEqualTo("—");
            assertThat(rough.note()).isEqualTo("由个人评判，只显示约数");
        });
    }

    @Test
    void votesAndOwnJudgementsAreFoundInTheShippedModels() throws IOException, SAXException {
        assertThat(discretion("ballot/committee-ballot", "userTask_vote")).isEqualTo(Discretion.VOTE);
        assertThat(discretion("appraisal/appraisal-ballot", "userTask_vote")).isEqualTo(Discretion.VOTE);
        assertThat(discretion("award/award-expert-review", "userTask_review")).isEqualTo(Discretion.OWN_JUDGEMENT);
        assertThat(discretion("award/award-round", "userTask_draftScheme")).isEqualTo(Discretion.NONE);
        assertThat(discretion("award/award-round", "callActivity_vote")).isEqualTo(Discretion.VOTE);
    }

    private static Discretion discretion(String model, String step) throws IOException, SAXException {
        return ModelSteps.in(ModelXml.read(Files.readAllBytes(Path.of("bpmn/" + model + ".bpmn"))), new Vocabulary(Map.of(), Map.of()), Set.of("award-vote")).stream()
                .filter(found -> found.id().equals(step)).findFirst().orElseThrow().discretion();
    }

    private static void tellsNothing(StepTime step) {
        assertThat(step.completions()).isZero();
        assertThat(step.open()).isZero();
        assertThat(step.medianMillis()).isNegative();
        assertThat(step.ninthMillis()).isNegative();
        assertThat(step.waitedMillis()).isNegative();
        assertThat(step.handledMillis()).isNegative();
        assertThat(step.latePercent()).isNegative();
        assertThat(step.heat()).isEmpty();
    }

    private static StepTime time(Discretion discretion, long completions, long due, long late) {
        return new StepTime(step(discretion), new Measured("d", "s", completions, 3, new Spell(Duration.ofHours(26)), new Spell(Duration.ofHours(118)), new Spell(Duration.ofHours(2)),
                new Spell(Duration.ofHours(24)), due, late));
    }

    private static ModelStep step(Discretion discretion) {
        return new ModelStep("s", "用户任务", "审查", "5 个工作日后", discretion);
    }
}
