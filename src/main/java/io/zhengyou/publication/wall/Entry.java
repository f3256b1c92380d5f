package io.zhengyou.publication.wall;

import io.zhengyou.pledge.Fulfilment;
import io.zhengyou.pledge.Rating;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became public of a pledge.
 *
 * @param number    grows with every entry of the wall
 * @param version   of the items that held then, from 1
 * @param reference the commentary or the rectification that it is about
 * @param author    the leader of a commentary
 * @param signedBy  the deputy who signed for the leader
 * @param verdict   the rating of a commentary or the fulfilment of the whole pledge, by its name
 * @param text      what was said; of a commentary the strengths
 * @param more      of a commentary the suggestions
 * @param lines     what was said of single items
 */
public record Entry(
        long number, String pledgeId, EntryKind kind, ZonedDateTime publishedAt, int version, @Nullable String reference,
        @Nullable String author, @Nullable String signedBy, @Nullable String verdict, String text, String more, List<Line> lines) {

    /**
     * What was said of one item.
     *
     * @param fulfilment what the confirmation found; {@code null} in a report
     */
    public record Line(int item, @Nullable Fulfilment fulfilment, String text) {}

    public @Nullable Rating rating() {
        return kind == EntryKind.COMMENTARY && verdict != null ? Rating.valueOf(verdict) : null;
    }

    public @Nullable Fulfilment fulfilment() {
        return kind == EntryKind.CONFIRMED && verdict != null ? Fulfilment.valueOf(verdict) : null;
    }

    Entry with(List<Line> said) {
        return new Entry(number, pledgeId, kind, publishedAt, version, reference, author, signedBy, verdict, text, more, said);
    }
}
