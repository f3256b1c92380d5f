package io.zhengyou.pledge.commentary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubstanceTest {

    private static final String TEXT = "服务台账齐全，会员反映良好，下半年请把基层调研的次数补足并公布结果。";

    @Test
    void countsCharactersOfBothPartsWithoutBlanksAndPunctuation() {
        assertThat(Substance.missing("同意", "")).isEqualTo(28);
        assertThat(Substance.missing("同 意 ，。……", "")).isEqualTo(28);
        assertThat(Substance.missing(TEXT, "")).isZero();
        assertThat(Substance.missing(TEXT.substring(0, 18), TEXT.substring(18))).isZero();
    }

    @Test
    void seesThroughRepetition() {
        assertThat(Substance.isPadded("同意".repeat(20), "")).isTrue();
        assertThat(Substance.isPadded(TEXT, "")).isFalse();
    }
}
