package io.zhengyou.models.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.models.StepBeans;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildingBlocksTests {

    private static final Words WORDS = new Words();
    private static final List<Template> ALL = BuildingBlocks.all(WORDS).toList();

    @Test
    void theFilesSayWhatTheCodeSays() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : BuildingBlocks.files()) {
            files.put(file.getFileName().toString(), Files.readString(file));
        }

        assertThat(files).as("write them again: mvn -q test-compile exec:java@templates").isEqualTo(BuildingBlocks.written(WORDS));
        assertThat(WORDS.superfluous()).as("words that no block uses").isEmpty();
    }

    @Test
    void everyStepHasABlockThatSaysWhatItNeedsAndGives() {
        var steps = StepBeans.all().entrySet().stream().flatMap(bean -> Arrays.stream(bean.getValue().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Call.isOffered(method) && Call.of(bean.getKey(), method).isStep())
                .map(method -> "io.zhengyou." + bean.getKey() + "." + method.getName()));

        assertThat(ALL.stream().map(block -> block.id().replace(".time.", "."))).containsAll(steps.toList());
        assertThat(block("review.openBatch").description()).isEqualTo("需要 roundId（评选届次的编号，文本）。返回：是否已全部发出（是/否）。");
        assertThat(block("appraisal.makeRoll").description()).isEqualTo("需要 appraisalId（评议的编号，文本）。不返回结果。");
    }

    @Test
    void everyIdIsItsOwn() {
        assertThat(ALL).extracting(Template::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "award.confer            | camunda:expression     | ${award.confer(roundId)}                | true",
            "award.confer            | camunda:expression     | ${award.confer()}                       | false",
            "award.confer            | camunda:expression     | ${award.confer(dataSource)}             | false",
            "award.confer            | camunda:expression     | ${award.getClass(roundId)}              | false",
            "award.confer            | camunda:expression     | ${award.confer(roundId).x}              | false",
            "rectification.setDeadline | camunda:expression   | ${rectification.setDeadline(rectificationId, 30)} | true",
            "rectification.setDeadline | camunda:expression   | ${rectification.setDeadline(rectificationId, 0)}  | false",
            "vote.count              | camunda:resultVariable | enough                                  | true",
            "vote.count              | camunda:resultVariable | vote                                    | false",
            "vote.count              | camunda:resultVariable | myVotes                                 | false",
            "vote.count              | camunda:resultVariable | myMARK2                                 | false",
            "form.award-formality    | camunda:dueDate        | ${workingDays.after(12)}                | true",
            "form.award-formality    | camunda:dueDate        | ${workingDays.after(0)}                 | false",
            "form.award-formality    | camunda:dueDate        | 2026-12-01                              | false",
            "form.award-correction   | camunda:dueDate        | ${correctionDueAt}                      | true"})
    void takesOnlyWhatCanBeDeployed(String block, String attribute, String value, boolean taken) {
        var pattern = property(block, attribute).constraints().pattern();

        assertThat(Pattern.compile(pattern.value()).matcher(value).matches()).isEqualTo(taken);
    }

    @Test
    void leavesMandatoryStepsToTheirGroup() {
        assertThat(property("form.award-integrity", "camunda:candidateGroups").type()).isEqualTo("Hidden");
        assertThat(property("form.integrity-check", "camunda:candidateGroups").choices()).extracting(Property.Choice::value)
                .contains("office", "leading-group", "liaison-${unitCode}");
    }

    @Test
    void neverOffersToTakeBackWhatTheNextStepMayNotAllow() {
        assertThat(ALL.stream().flatMap(block -> block.properties().stream()).map(property -> property.binding().name()))
                .contains("zhengyou:colleagues", "zhengyou:personal").doesNotContain("zhengyou:takeBack");
    }

    private static Property property(String block, String attribute) {
        return block(block).properties().stream().filter(property -> property.binding().name().equals(attribute)).findFirst().orElseThrow();
    }

    private static Template block(String id) {
        return ALL.stream().filter(each -> each.id().equals("io.zhengyou." + id)).findFirst().orElseThrow();
    }
}
