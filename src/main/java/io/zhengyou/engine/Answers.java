package io.zhengyou.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checked answers by the names and kinds of their fields. */
public record Answers(Map<String, Object> input) {

    /** The empty text if nothing was entered. */
    public String text(String key) {
        return input.get(key) instanceof String text ? text.strip() : "";
    }

    public Optional<String> choice(String key) {
        return Optional.ofNullable((String) input.get(key));
    }

    public Optional<Integer> number(String key) {
        return input.get(key) instanceof Number number ? Optional.of(number.intValue()) : Optional.empty();
    }

    public Optional<LocalDate> date(String key) {
        return input.get(key) instanceof String text ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    public List<String> list(String key) {
        return input.get(key) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }
}
