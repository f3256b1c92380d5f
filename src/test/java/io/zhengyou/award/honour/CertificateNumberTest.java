package io.zhengyou.award.honour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertificateNumberTest {

    @Test
    void namesProgrammeYearRoundAndPlace() {
        assertThat(new CertificateNumber("party-member", 2026, 1, 7)).hasToString("PARTY-MEMBER-2026-1-007");
        assertThat(new CertificateNumber("party-member", 2026, 2, 1234)).hasToString("PARTY-MEMBER-2026-2-1234");
    }
}
