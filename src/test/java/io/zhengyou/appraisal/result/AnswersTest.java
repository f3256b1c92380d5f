package io.zhengyou.appraisal.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.appraisal.Satisfaction;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void weighsTheMeanPointsOfEachQuestion() {
        Answers answers = Answers.none(2);
        add(answers, 0, Satisfaction.SATISFIED, Satisfaction.NEUTRAL);
        add(answers, 1, Satisfaction.DISSATISFIED, Satisfaction.RATHER_DISSATISFIED);
        assertThat(answers.score(List.of(60, 40))).isEqualTo(0.6 * 75 + 0.4 * 12.5);
        assertThat(answers.appraised()).isEqualTo(2);
    }

    @Test
    void knowsTheQuestionWithTheFewestPoints() {
        Answers answers = Answers.none(3);
        add(answers, 0, Satisfaction.SATISFIED);
        add(answers, 1, Satisfaction.DISSATISFIED);
        add(answers, 2, Satisfaction.DISSATISFIED);
        assertThat(answers.weakest()).isOne();
    }

    @Test
    void countsTheTwoUpperStepsAsSatisfied() {
        Answers answers = Answers.none(1);
        add(answers, 0, Satisfaction.SATISFIED, Satisfaction.FAIRLY_SATISFIED, Satisfaction.NEUTRAL, Satisfaction.DISSATISFIED);
        assertThat(answers.satisfiedPercent()).isEqualTo(50);
        assertThat(answers.satisfiedPercent(0)).isEqualTo(50);
    }

    @Test
    void saysNothingOfNobody() {
        assertThat(Answers.none(1).satisfiedPercent()).isZero();
        assertThat(Answers.none(1).score(List.of(100))).isZero();
    }

    @Test
    void addsUp() {
        Answers one = Answers.none(1);
        add(one, 0, Satisfaction.SATISFIED);
        Answers two = one.plus(one);
        assertThat(two.count(0, Satisfaction.SATISFIED)).isEqualTo(2);
        assertThat(one.count(0, Satisfaction.SATISFIED)).as("unchanged").isOne();
    }

    private static void add(Answers answers, int question, Satisfaction... given) {
        for (Satisfaction answer : given) {
            answers.add(question, answer);
        }
    }
}
