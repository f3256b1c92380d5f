package io.zhengyou.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Options as form-js reads them. */
public final class Choices {

    private Choices() {}

    public static <T> List<Map<String, String>> of(List<T> items, Function<T, String> label, Function<T, String> value) {
        return items.stream().map(item -> Map.of("label", label.apply(item), "value", value.apply(item))).toList();
    }
}
