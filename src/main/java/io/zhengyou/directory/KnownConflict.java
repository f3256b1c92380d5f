package io.zhengyou.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A conflict of interest that is known beforehand. With a name and a unit both must fit.
 *
 * @param person the login name of the one who must not judge
 * @param name   of the other person or organisation; empty if it is the whole unit
 * @param unit   the code of the other's unit; {@code null} if it is whoever bears the name
 * @param note   may be empty
 */
public record KnownConflict(String person, String name, @Nullable String unit, ConflictKind kind, String note) {

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern DOT = Pattern.compile("[•‧・∙⋅.]");

    /** Whether it is a conflict with somebody of this name whom this unit proposes. */
    public boolean concerns(String otherName, String otherUnit) {
        return (!name.isEmpty() || unit != null) && (name.isEmpty() || bare(name).equals(bare(otherName))) && (unit == null || unit.equals(otherUnit));
    }

    /** The same name is written with blanks between its signs, in full width, with one dot or another. */
    private static String bare(String written) {
        return BLANK.matcher(DOT.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC)).replaceAll("·")).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
