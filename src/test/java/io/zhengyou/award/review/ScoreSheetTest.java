package io.zhengyou.award.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.award.programme.ScoreRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {

    /** Five experts; e5 gives the first nominee far less than the others do. */
    private static final List<Mark> MARKS = marks(new int[][] {{90, 90, 90, 90, 10}, {83, 83, 83, 83, 83}, {76, 76, 76, 76, 76}});

    @Test
    void showsWhichMarksTheRuleOfTheRoundDrops() {
        ScoreSheet sheet = sheet(ScoreRule.TRIMMED_MEAN, MARKS);
        assertThat(sheet.lines()).extracting(ScoreSheet.Line::nominationId).containsExactly("n0", "n1", "n2");
        assertThat(sheet.lines().get(0).given()).extracting(ScoreSheet.Given::dropped).containsExactly(true, false, false, false, true);
        assertThat(sheet.lines().get(0).given()).extracting(ScoreSheet.Given::expert).startsWith("e1").endsWith("e5");
        assertThat(sheet(ScoreRule.MEAN, MARKS).lines().get(2).given()).extracting(ScoreSheet.Given::dropped).containsOnly(false);
    }

    @Test
    void dropsNoneOfFewerThanFiveMarks() {
        List<Mark> four = MARKS.stream().filter(mark -> !mark.expert().equals("e1")).toList();
        assertThat(sheet(ScoreRule.TRIMMED_MEAN, four).lines()).allSatisfy(line ->
                assertThat(line.given()).extracting(ScoreSheet.Given::dropped).containsOnly(false));
    }

    @Test
    void saysWhomAnotherRuleWouldHavePutOnTheOtherSideOfTheQuota() {
        ScoreSheet sheet = sheet(ScoreRule.TRIMMED_MEAN, MARKS);
        assertThat(sheet.moved(ScoreRule.MEAN)).isEqualTo(1);
        assertThat(sheet.moved(ScoreRule.MEDIAN)).isZero();
        assertThat(sheet.lines()).extracting(line -> line.places().get(ScoreRule.MEAN)).containsExactly(3, 1, 2);
        assertThat(sheet.lines().get(0).scores().get(ScoreRule.MEAN)).isEqualByComparingTo("74");
    }

    @Test
    void ranksWhatNobodyScoredLast() {
        ScoreSheet sheet = ScoreSheet.of(ScoreRule.MEAN, 1, List.of("nobody", "n0", "n1"), MARKS);
        assertThat(sheet.lines().get(2)).satisfies(line -> {
            assertThat(line.nominationId()).isEqualTo("nobody");
            assertThat(line.given()).isEmpty();
            assertThat(line.scores().get(ScoreRule.Z_SCORE)).isEqualByComparingTo("0");
        });
    }

    @Test
    void marksAnExpertWhoScoredFarFromTheOthersOnTheSameNominees() {
        List<Leaning> leanings = Leaning.of(MARKS);
        // (-80 + 0 + 0) / 3
        assertThat(leanings.get(0)).isEqualTo(new Leaning("e5", 3, new BigDecimal("-26.67")));
        assertThat(leanings.get(0).isFar()).isTrue();
        // (+20 + 0 + 0) / 3
        assertThat(leanings.get(1).difference()).isEqualByComparingTo("6.67");
        assertThat(leanings.get(1).isFar()).isFalse();
        assertThat(new Leaning("e", 1, new BigDecimal("-10.00")).isFar()).isTrue();
    }

    @Test
    void comparesNobodyWithThemselves() {
        assertThat(Leaning.of(marks(new int[][] {{90}, {20}}))).isEmpty();
    }

    private static ScoreSheet sheet(ScoreRule rule, List<Mark> marks) {
        return ScoreSheet.of(rule, 2, List.of("n2", "n1", "n0"), marks);
    }

    /** @param totals by nomination, then by expert */
    private static List<Mark> marks(int[][] totals) {
        List<Mark> marks = new ArrayList<>();
        for (int nomination = 0; nomination < totals.length; nomination++) {
            for (int expert = 0; expert < totals[nomination].length; expert++) {
                marks.add(new Mark("n" + nomination, "e" + (expert + 1), BigDecimal.valueOf(totals[nomination][expert])));
            }
        }
        return marks;
    }
}
