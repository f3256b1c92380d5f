package io.zhengyou.award.web;

import io.zhengyou.award.nomination.Nomination;
import io.zhengyou.award.programme.ScoreRule;
import io.zhengyou.award.review.ScoreSheet;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of the ranking, in words: a page of hundreds of them has few expressions left to evaluate.
 *
 * @param fault empty, or that the stored score is another
 * @param marks what the experts gave, the highest first
 * @param cells by rule
 */
record ScoreLine(int place, String name, String unit, String fault, List<Marks> marks, List<Cell> cells) {

    /** Neighbouring marks that the rule of the round counts, or leaves out. */
    record Marks(String text, boolean dropped) {}

    /** @param change empty, or on which side of the quota this rule would have put it instead */
    record Cell(String rule, String text, boolean inside, String change) {}

    static ScoreLine of(ScoreSheet sheet, ScoreSheet.Line line, Nomination nomination, Map<String, String> names) {
        boolean same = nomination.score() != null && line.scores().get(sheet.rule()).compareTo(nomination.score()) == 0;
        return new ScoreLine(line.places().get(sheet.rule()), nomination.submitted().name(), nomination.unitName(),
                same ? "" : "与存档得分 " + nomination.score() + " 不符", marks(sheet, line, names),
                List.of(ScoreRule.values()).stream().map(rule -> cell(sheet, line, rule)).toList());
    }

    private static List<Marks> marks(ScoreSheet sheet, ScoreSheet.Line line, Map<String, String> names) {
        List<Marks> marks = new ArrayList<>();
        for (ScoreSheet.Given given : line.given()) {
            String text = names.getOrDefault(given.expert(), given.expert()) + " " + given.total()
                    + (sheet.rule() == ScoreRule.Z_SCORE ? "（标准化 " + given.standardised().setScale(2, RoundingMode.HALF_UP) + "）" : "");
            int last = marks.size() - 1;
            if (last >= 0 && marks.get(last).dropped() == given.dropped()) {
                marks.set(last, new Marks(marks.get(last).text() + "，" + text, given.dropped()));
            } else {
                marks.add(new Marks(text, given.dropped()));
            }
        }
        return marks;
    }

    private static Cell cell(ScoreSheet sheet, ScoreSheet.Line line, ScoreRule rule) {
        boolean inside = line.within(rule, sheet.quota());
        String change = inside == line.within(sheet.rule(), sheet.quota()) ? "" : inside ? "将入选" : "将落选";
        return new Cell(rule.label(), line.scores().get(rule) + "，第 " + line.places().get(rule), inside, change);
    }
}
