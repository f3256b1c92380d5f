package io.zhengyou.entry;

import java.util.List;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form as somebody sent it: texts by field, right or wrong. */
public record Sent(MultiValueMap<String, String> texts) {

    /** A form with one text for each of these fields. */
    public static Sent of(Map<String, String> texts) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.setAll(texts);
        return new Sent(sent);
    }

    /** The empty text if nothing was sent. */
    public String text(String field) {
        String text = texts.getFirst(field);
        return text == null ? "" : text.strip();
    }

    /** All texts of a field that stands in the form more than once. */
    public List<String> all(String field) {
        return texts.getOrDefault(field, List.of()).stream().map(String::strip).toList();
    }
}
