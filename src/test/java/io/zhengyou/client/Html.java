package io.zhengyou.client;

import java.util.List;
import java.util.regex.Pattern;

/** What stands on a page. */
public final class Html {

    private Html() {}

    /** @param pattern with one group */
    public static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
    }

    public static String first(String pattern, String page) {
        return all(pattern, page).stream().findFirst().orElseThrow(() -> new Refused("the page shows nothing like " + pattern));
    }
}
