package io.zhengyou.pledge.book;

import io.zhengyou.pledge.PledgeItem;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a pledge, in words. */
public final class ItemChanges {

    private ItemChanges() {}

    /** @return a paragraph for the title and each item that changed; empty if nothing did */
    public static String between(Version before, Version after) {
        Map<Integer, PledgeItem> old = byNumber(before.items());
        Map<Integer, PledgeItem> now = byNumber(after.items());
        TreeSet<Integer> numbers = new TreeSet<>(old.keySet());
        numbers.addAll(now.keySet());
        return Stream.concat(
                        Stream.of(before.title().equals(after.title()) ? "" : "【标题】\n原：%s\n改：%s".formatted(before.title(), after.title())),
                        numbers.stream().map(number -> change(number, old.get(number), now.get(number))))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** An item in one line. */
    public static String words(PledgeItem item) {
        return "%d. %s（目标：%s；%s 前；%s）".formatted(item.number(), item.what(), item.target(), item.dueOn(), item.dimension().label());
    }

    private static String change(int number, @Nullable PledgeItem old, @Nullable PledgeItem now) {
        if (old == null && now != null) {
            return "【新增】\n" + words(now);
        }
        if (now == null && old != null) {
            return "【取消】\n" + words(old);
        }
        return old == null || now == null || old.equals(now) ? "" : "【第 %d 项】\n原：%s\n改：%s".formatted(number, words(old), words(now));
    }

    private static Map<Integer, PledgeItem> byNumber(List<PledgeItem> items) {
        return items.stream().collect(Collectors.toMap(PledgeItem::number, Function.identity()));
    }
}
