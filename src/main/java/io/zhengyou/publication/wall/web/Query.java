package io.zhengyou.publication.wall.web;

import io.zhengyou.pledge.Dimension;
import io.zhengyou.pledge.PledgerKind;
import io.zhengyou.publication.wall.Selection;
import io.zhengyou.publication.wall.State;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was entered above the wall, as it was entered; empty for what was not. */
record Query(
        @Nullable String q, @Nullable String unit, @Nullable String kind, @Nullable String year, @Nullable String state,
        @Nullable String dimension, @Nullable String before) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 5;

    Query {
        q = entered(q);
        unit = entered(unit);
        kind = entered(kind);
        year = entered(year);
        state = entered(state);
        dimension = entered(dimension);
        before = entered(before);
    }

    /** What is wrong with it, in a sentence. */
    Optional<String> fault() {
        if (q.length() > LONGEST || words().size() > MOST_WORDS) {
            return Optional.of("查找内容过长，请缩短到 " + LONGEST + " 字、" + MOST_WORDS + " 个词以内。");
        }
        if (!year.matches("|[0-9]{4}")) {
            return Optional.of("年份应为四位数字，例如 2026。");
        }
        boolean listed = isOneOf(kind, PledgerKind.values()) && isOneOf(state, State.values()) && isOneOf(dimension, Dimension.values());
        return listed && before.matches("|[0-9]{1,18}") ? Optional.empty() : Optional.of("地址中的筛选条件有误，请在下面重新选择。");
    }

    Selection selection() {
        return new Selection(
                unit.isEmpty() ? null : unit,
                kind.isEmpty() ? null : PledgerKind.valueOf(kind),
                year.isEmpty() ? null : Integer.valueOf(year),
                state.isEmpty() ? null : State.valueOf(state),
                dimension.isEmpty() ? null : Dimension.valueOf(dimension),
                words(),
                before.isEmpty() ? null : Long.valueOf(before));
    }

    public boolean isNarrowed() {
        return !(q + unit + kind + year + state + dimension).isEmpty();
    }

    private List<String> words() {
        return q.isEmpty() ? List.of() : List.of(q.split("\\s+"));
    }

    private static boolean isOneOf(String text, Enum<?>[] constants) {
        return text.isEmpty() || Arrays.stream(constants).anyMatch(constant -> constant.name().equals(text));
    }

    private static String entered(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
