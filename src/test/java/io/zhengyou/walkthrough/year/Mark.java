package io.zhengyou.walkthrough.year;

import java.util.List;

/**
 * What was published of a unit in an appraisal.
 *
 * @param score     from 0 to 100; not shown of too few sheets
 * @param satisfied in percent; likewise
 */
record Mark(String round, String title, int sheets, double score, double satisfied, boolean shown) {

    private static final int BEST = 100;
    private static final int LESS = 25;

    /** @param steps what the appraisers answered, from 0, the best; the two best are satisfied */
    static Mark of(String round, String title, List<Integer> steps, int least) {
        return new Mark(round, title, steps.size(), steps.stream().mapToInt(step -> BEST - LESS * step).average().orElse(0),
                100.0 * steps.stream().filter(step -> step <= 1).count() / steps.size(), steps.size() >= least);
    }
}
