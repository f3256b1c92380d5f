package io.zhengyou.award.honour;

import java.util.Locale;

/**
 * {@code PARTY-MEMBER-2026-1-007}: the code of the programme, the year of the decision, the how-manieth round of the
 * programme that was conferred in that year, and the place in the decision's list, with at least three digits.
 *
 * @param edition from 1
 * @param place   from 1
 */
record CertificateNumber(String programme, int year, int edition, int place) {

    @Override
    public String toString() {
        return "%s-%d-%d-%03d".formatted(programme.toUpperCase(Locale.ROOT), year, edition, place);
    }
}
