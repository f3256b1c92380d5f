package io.zhengyou.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Outcome LATER = new Outcome.Refused(false, "451 try later");

    @Test
    void whatTheServerTookIsSent() {
        assertThat(Verdict.on(new Outcome.Accepted(), 1).state()).isEqualTo(State.SENT);
    }

    @Test
    void aRefusalForNowIsTriedAgainLater() {
        assertThat(Verdict.on(LATER, 1)).isEqualTo(new Verdict(State.PENDING, Duration.ofMinutes(1), "451 try later"));
    }

    @Test
    void everyWaitIsLongerThanTheOneBefore() {
        var waits = IntStream.rangeClosed(1, 7).mapToObj(attempt -> Verdict.on(LATER, attempt).pause()).toList();
        assertThat(waits).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aFridayEveningFaultIsStillRetriedOnMonday() {
        Duration total = IntStream.rangeClosed(1, 7)
                .mapToObj(attempt -> Verdict.on(LATER, attempt).pause())
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(total).isGreaterThan(Duration.ofHours(64));
    }

    @Test
    void theEighthRefusalIsTheLast() {
        assertThat(Verdict.on(LATER, 8).state()).isEqualTo(State.FAILED);
    }

    @Test
    void aRefusalForGoodFailsAtOnce() {
        assertThat(Verdict.on(new Outcome.Refused(true, "550 no such user"), 1).state()).isEqualTo(State.FAILED);
    }

    @Test
    void noAnswerIsUncertainAndNeverTriedAgain() {
        assertThat(Verdict.on(new Outcome.Unknown("EOF"), 1).state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void onlyMessagesThatStandStillAreTheOperatorsToDecide() {
        assertThat(State.values()).filteredOn(State::undecided)
                .containsExactly(State.UNCERTAIN, State.FAILED, State.NO_ADDRESS, State.LISTED);
        assertThat(State.UNCERTAIN.resendable()).isFalse();
    }
}
