package io.zhengyou.inspection.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a field of a page. */
final class Entered {

    /** PostgreSQL stores no zero character, and the others are not to be seen on a page. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private Entered() {}

    /** Without blanks around it and without what cannot be seen; empty if nothing was sent. */
    static String text(@Nullable String sent) {
        return sent == null ? "" : INVISIBLE.matcher(sent).replaceAll("").strip();
    }
}
