package io.zhengyou.flow.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengyou.flow.words.Labels;
import io.zhengyou.flow.words.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of a form, those in groups and lists included, and the form itself. */
final class FormParts {

    /** The version of the editor, and where its grid puts a field. */
    private static final Set<String> NO_TRAITS = Set.of("components", "layout", "id", "key", "schemaVersion", "executionPlatform", "executionPlatformVersion", "exporter");
    private static final Set<String> TITLES = Set.of("group", "text", "html", "table", "dynamiclist", "image", "button");
    private static final int MOST_OF_A_TEXT = 20;

    private final List<Part> parts = new ArrayList<>();
    private final Values values;

    private FormParts(Vocabulary vocabulary) {
        values = new Values(vocabulary, Map.of());
    }

    static List<Part> in(JsonNode form, Vocabulary vocabulary) {
        var reading = new FormParts(vocabulary);
        reading.parts.add(new Part("", "表单", reading.traits(form), "", false));
        reading.read(form, "");
        return reading.parts;
    }

    private void read(JsonNode parent, String around) {
        for (var field : parent.path("components")) {
            var traits = traits(field);
            if (!around.isEmpty()) {
                traits.put("around", new Trait("所在分组", around, around));
            }
            parts.add(new Part(id(field), subject(field), traits, field.path("layout").toString(), true));
            read(field, name(field));
        }
    }

    private static String id(JsonNode field) {
        return field.path("key").asText(field.path("id").asText());
    }

    private static String subject(JsonNode field) {
        var type = field.path("type").asText();
        return (TITLES.contains(type) ? Labels.kind(type) : "字段") + "“" + name(field) + "”";
    }

    private static String name(JsonNode field) {
        var name = Stream.of("label", "text", "id").map(key -> field.path(key).asText()).filter(text -> !text.isBlank()).findFirst().orElse("").strip();
        return name.length() > MOST_OF_A_TEXT ? name.substring(0, MOST_OF_A_TEXT) + "…" : name;
    }

    private Map<String, Trait> traits(JsonNode field) {
        Map<String, Trait> traits = new LinkedHashMap<>();
        field.properties().forEach(entry -> {
            if (!NO_TRAITS.contains(entry.getKey())) {
                put(entry.getKey(), entry.getKey(), entry.getValue(), traits);
            }
        });
        return traits;
    }

    private void put(String key, String path, JsonNode value, Map<String, Trait> traits) {
        if (value.isObject()) {
            value.properties().forEach(entry -> put(key + "/" + entry.getKey(), path + "." + entry.getKey(), entry.getValue(), traits));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                option(key, path, i, value.get(i), traits);
            }
        } else if (!value.isNull()) {
            traits.put(key, new Trait(Labels.setting("form." + path), value.asText(), values.words(path.substring(path.lastIndexOf('.') + 1), value.asText())));
        }
    }

    /** Options are known by their values, anything else in a list by its place. */
    private void option(String key, String path, int place, JsonNode value, Map<String, Trait> traits) {
        var option = value.path("value");
        if (value.size() == 2 && option.isValueNode() && value.path("label").isTextual()) {
            traits.put(key + "/" + option.asText(), new Trait(Labels.setting("form." + path), value.path("label").asText(), value.path("label").asText()));
        } else {
            put(key + "/" + place, path, value, traits);
        }
    }
}
