package io.zhengyou.award.nomination;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One unit's proposal in one round.
 *
 * @param nominator   the liaison who filed it
 * @param holder      the liaison who has it in hand now and to whom it returns
 * @param nominee     {@code null} until it was submitted
 * @param findings    what the eligibility check found; empty if nothing
 * @param score       the combined score of the experts, 0 to 100
 * @param place       the place by score, from 1; equal scores share a place
 */
public record Nomination(
        String id,
        String roundId,
        String unitCode,
        String unitName,
        String nominator,
        String holder,
        State state,
        @Nullable Nominee nominee,
        String findings,
        @Nullable BigDecimal score,
        @Nullable Integer place,
        boolean shortlisted) {

    /** The best first; those without a place last. */
    public static final Comparator<Nomination> BY_PLACE = Comparator
            .comparing(Nomination::place, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(Nomination::unitCode)
            .thenComparing(Nomination::id);

    /** Whether this person files it, or did. */
    public boolean isFiledBy(String person) {
        return person.equals(nominator) || person.equals(holder);
    }

    /** @throws IllegalStateException if the nomination was never submitted */
    public Nominee submitted() {
        if (nominee == null) {
            throw new IllegalStateException("nomination " + id + " was not submitted");
        }
        return nominee;
    }
}
