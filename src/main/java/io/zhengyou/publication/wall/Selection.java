package io.zhengyou.publication.wall;

import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.PledgerKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the wall. {@code null} and empty leave out nothing.
 *
 * @param unit   the code of a unit
 * @param words  all of them stand in the title, the names or the items
 * @param before only pledges whose number is below this one
 */
public record Selection(
        @Nullable String unit, @Nullable PledgerKind kind, @Nullable Integer year, @Nullable State state, @Nullable Dimension dimension,
        List<String> words, @Nullable Long before) {

    public static final Selection EVERYTHING = new Selection(null, null, null, null, null, List.of(), null);

    /** The newest of a unit. */
    public static Selection ofUnit(String code) {
        return new Selection(code, null, null, null, null, List.of(), null);
    }

    /** As the text that is searched is kept. */
    public static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Matches all that has the word in it, with {@code !} as the escape. */
    public static String part(String word) {
        return "%" + folded(word).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
