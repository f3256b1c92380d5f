package io.zhengyou.award.honour.web;

import io.zhengyou.award.honour.Search;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was entered above the register, as it was entered. */
record Query(@Nullable String year, @Nullable String programme, @Nullable String unit, @Nullable String name, @Nullable String page) {

    private static final int LONGEST = 200;

    Query {
        year = entered(year);
        programme = entered(programme);
        unit = entered(unit);
        name = entered(name);
        page = entered(page);
    }

    /** What is wrong with it, in a sentence. */
    Optional<String> fault() {
        if (!year.matches("|[0-9]{4}")) {
            return Optional.of("年份应为四位数字，例如 2026。");
        }
        if (!page.matches("|[1-9][0-9]{0,5}")) {
            return Optional.of("页码应为从 1 开始的整数。");
        }
        return programme.length() > LONGEST || unit.length() > LONGEST || name.length() > LONGEST
                ? Optional.of("查询内容过长，请缩短到 " + LONGEST + " 字以内。")
                : Optional.empty();
    }

    Search search() {
        return new Search(year.isEmpty() ? null : Integer.valueOf(year), programme, unit, name, page.isEmpty() ? 1 : Integer.parseInt(page));
    }

    public boolean isNarrowed() {
        return !(year + programme + unit + name).isEmpty();
    }

    private static String entered(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
