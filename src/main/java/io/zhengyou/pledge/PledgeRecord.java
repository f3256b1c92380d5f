package io.zhengyou.pledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pledge that became public, and what came of it.
 *
 * @param standing   where it stands, in words
 * @param items      how many items it has
 * @param kept       how many of them were found kept; 0 until that is confirmed
 * @param fulfilment {@code null} until it is confirmed
 * @param withdrawn  whether it was taken back
 */
public record PledgeRecord(
        String id, Pledger pledger, String title, LocalDate publishedOn, String standing, int items, int kept, @Nullable Fulfilment fulfilment,
        boolean withdrawn, List<Comment> comments) {

    /**
     * A published commentary.
     *
     * @param leader      the leader's name
     * @param suggestions may be empty
     * @param answer      empty until the pledger answered
     */
    public record Comment(String leader, Rating rating, String strengths, String suggestions, String answer) {}
}
