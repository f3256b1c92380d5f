package io.zhengyou.rectification.web;

import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.book.Rates;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well the problems of one unit or under one clause were mended. */
record RateLine(String name, Rates rates) {

    /** A line for each name, the one with the most problems first. */
    static List<RateLine> by(Function<Rectification, String> name, List<Rectification> all, Instant now) {
        return all.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(group -> new RateLine(group.getKey(), Rates.of(group.getValue(), now)))
                .filter(line -> line.rates().opened() > 0)
                .sorted(Comparator.comparing(line -> -line.rates().opened())).toList();
    }
}
