package io.zhengyou.appraisal.result;

import io.zhengyou.appraisal.Satisfaction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.List;

/**
 * How many gave each answer about one subject, or about several together.
 *
 * @param counts by question and step, in the order of {@link Satisfaction}
 */
public record Answers(int[][] counts) {

    public static Answers none(int questions) {
        return new Answers(new int[questions][Satisfaction.values().length]);
    }

    void add(int question, Satisfaction answer) {
        counts[question][answer.ordinal()]++;
    }

    Answers plus(Answers other) {
        Answers sum = none(counts.length);
        for (int question = 0; question < counts.length; question++) {
            for (int step = 0; step < counts[question].length; step++) {
                sum.counts[question][step] = counts[question][step] + other.counts[question][step];
            }
        }
        return sum;
    }

    public int count(int question, Satisfaction answer) {
        return counts[question][answer.ordinal()];
    }

    /** How many appraised: everybody answers every question. */
    public int appraised() {
        return counts.length == 0 ? 0 : Arrays.stream(counts[0]).sum();
    }

    /** The satisfied in percent of all answers to all questions; 0 without answers. */
    public double satisfiedPercent() {
        int satisfied = 0;
        int all = 0;
        for (int question = 0; question < counts.length; question++) {
            satisfied += satisfied(question);
            all += appraised();
        }
        return all == 0 ? 0 : 100.0 * satisfied / all;
    }

    /** The satisfied in percent of the answers to one question; 0 without answers. */
    public double satisfiedPercent(int question) {
        return appraised() == 0 ? 0 : 100.0 * satisfied(question) / appraised();
    }

    /**
     * The composite score: the mean points of each question, weighted.
     *
     * @param weights in percent, one for each question
     * @return from 0 to 100
     */
    public double score(List<Integer> weights) {
        double score = 0;
        for (int question = 0; question < counts.length; question++) {
            score += weights.get(question) * points(question) / 100;
        }
        return score;
    }

    /** The question with the fewest points, the first of several. */
    public int weakest() {
        return IntStream.range(0, counts.length).boxed().min(Comparator.comparingDouble(this::points)).orElseThrow();
    }

    private double points(int question) {
        long points = Arrays.stream(Satisfaction.values()).mapToLong(step -> (long) step.points() * count(question, step)).sum();
        return appraised() == 0 ? 0 : (double) points / appraised();
    }

    private int satisfied(int question) {
        return Arrays.stream(Satisfaction.values()).filter(Satisfaction::isSatisfied).mapToInt(step -> count(question, step)).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && Arrays.deepEquals(counts, answers.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(counts);
    }
}
