package io.zhengyou.engine.webapps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The script that puts the texts of form-js into Chinese, beside the form-js of the Camunda version in use. */
class FormTextsTest {

    private static final String WEB_APPS = "META-INF/resources/webjars/camunda/";

    /** The beginning of a pattern, as far as it is plain text. */
    private static final Pattern EXCHANGED = Pattern.compile("\\[/\\^([A-Za-z' ,:]{3,})");

    private static final Pattern ERROR_OF_FORM_JS = Pattern.compile("push\\([\"`]((?:Field|Value) [a-z ]+)");

    @Test
    void everyTextItExchangesIsStillInTheBundle() throws IOException {
        String bundle = file("lib/deps.js") + file("app/tasklist/camunda-tasklist-bootstrap.js");
        assertThat(exchanged()).hasSizeGreaterThan(30).allSatisfy(text -> assertThat(bundle.contains(text)).as(text).isTrue());
    }

    @Test
    void everyErrorOfFormJsIsExchanged() throws IOException {
        List<String> errors = found(ERROR_OF_FORM_JS, file("lib/deps.js"));
        assertThat(errors).hasSizeGreaterThan(8).allSatisfy(error -> assertThat(exchanged()).anyMatch(
                text -> text.startsWith(error) || error.startsWith(text)));
    }

    private static List<String> exchanged() throws IOException {
        return found(EXCHANGED, file("app/tasklist/scripts/zhengyou/form-texts.js"));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static String file(String path) throws IOException {
        return new ClassPathResource(WEB_APPS + path).getContentAsString(UTF_8);
    }
}
