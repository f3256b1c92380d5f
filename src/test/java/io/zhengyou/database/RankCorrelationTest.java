package io.zhengyou.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    private static final List<Integer> ORDER = IntStream.range(0, 60).boxed().toList();

    @Test
    void theSameOrderAndTheContraryOneAreNoChance() {
        List<Integer> contrary = new ArrayList<>(ORDER);
        Collections.reverse(contrary);
        assertThat(RankCorrelation.of(ORDER, ORDER)).isEqualTo(new RankCorrelation(1, 60)).matches(same -> !same.isChance());
        assertThat(RankCorrelation.of(ORDER, contrary)).isEqualTo(new RankCorrelation(-1, 60)).matches(other -> !other.isChance());
    }

    @Test
    void ofIndependentOrdersOneInAThousandLooksLikeMoreThanChance() {
        Random random = new Random(7);
        long tooMuchAlike = IntStream.range(0, 20_000).filter(run -> {
            List<Integer> shuffled = new ArrayList<>(ORDER);
            Collections.shuffle(shuffled, random);
            return !RankCorrelation.of(ORDER, shuffled).isChance();
        }).count();
        assertThat(tooMuchAlike).isBetween(5L, 45L);
    }

    @Test
    void halfALeakIsNoChance() {
        List<Integer> half = new ArrayList<>(ORDER);
        Collections.shuffle(half.subList(0, 30), new Random(7));
        Collections.shuffle(half.subList(30, 60), new Random(7));
        assertThat(RankCorrelation.of(ORDER, half).isChance()).as("who came in the first half and who in the second").isFalse();
    }

    @Test
    void ordersOfOtherThingsCannotBeCompared() {
        assertThatIllegalArgumentException().isThrownBy(() -> RankCorrelation.of(List.of(1, 2), List.of(1, 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> RankCorrelation.of(List.of(1, 2), List.of(1, 2, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> RankCorrelation.of(List.of(1), List.of(1)));
    }
}
