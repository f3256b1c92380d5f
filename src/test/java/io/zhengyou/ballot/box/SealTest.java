package io.zhengyou.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealTest {

    private final Seal seal = Seal.fresh();

    @Test
    void opensWhatItClosed() {
        assertThat(Seal.of(seal.asText()).open(seal.close("+-0"))).isEqualTo("+-0");
    }

    @Test
    void makesEqualVotesLookDifferentAndEquallyLong() {
        assertThat(seal.close("+-0")).isNotEqualTo(seal.close("+-0")).hasSameSizeAs(seal.close("000"));
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        String sealed = seal.close("+-0");
        assertThatThrownBy(() -> Seal.fresh().open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotOpenWhatWasChanged() {
        String sealed = seal.close("+-0");
        char other = sealed.charAt(20) == 'A' ? 'B' : 'A';
        assertThatThrownBy(() -> seal.open(sealed.substring(0, 20) + other + sealed.substring(21))).isInstanceOf(IllegalStateException.class);
    }
}
