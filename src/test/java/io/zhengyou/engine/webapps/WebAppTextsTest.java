package io.zhengyou.engine.webapps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map.Entry;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The Chinese texts beside the English ones of the Camunda version in use: a new version with a new label fails here. */
class WebAppTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*\\w+\\s*}}");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void nameEveryLabel(String app) throws IOException {
        assertThat(texts(app, "zh").path("labels").fieldNames()).toIterable()
                .containsAll(labels(app).map(Entry::getKey).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void keepEveryPlaceholder(String app) throws IOException {
        assertThat(labelsWhere(app, (english, chinese) -> !placeholders(english).equals(placeholders(chinese)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void areChineseWhereTheOriginalHasWords(String app) throws IOException {
        assertThat(labelsWhere(app, (english, chinese) -> LATIN.matcher(english).find() && !HAN.matcher(chinese).find()))
                .isEmpty();
    }

    @Test
    void nameEveryPartOfADate() throws IOException {
        assertThat(paths("", texts("tasklist", "zh").path("dateLocales")))
                .containsExactlyInAnyOrderElementsOf(paths("", texts("tasklist", "en").path("dateLocales")).toList());
    }

    private static Stream<Entry<String, JsonNode>> labels(String app) {
        try {
            return texts(app, "en").path("labels").properties().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> labelsWhere(String app, BiPredicate<String, String> wrong) throws IOException {
        JsonNode chinese = texts(app, "zh").path("labels");
        return labels(app)
                .filter(label -> wrong.test(label.getValue().asText(), chinese.path(label.getKey()).asText()))
                .map(Entry::getKey);
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).map(found -> found.replace(" ", ""))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> paths(String path, JsonNode node) {
        if (node.isArray()) {
            return Stream.of(path + " × " + node.size());
        }
        return node.isObject()
                ? node.properties().stream().flatMap(part -> paths(path + "/" + part.getKey(), part.getValue()))
                : Stream.of(path);
    }

    private static JsonNode texts(String app, String language) throws IOException {
        String file = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
        String json = new ClassPathResource(file).getContentAsString(UTF_8);
        // The shipped files start with a byte order mark.
        return new ObjectMapper().readTree(json.replace("\uFEFF", ""));
    }
}
