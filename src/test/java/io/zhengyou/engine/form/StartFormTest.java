package io.zhengyou.engine.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartFormTest {

    private static final String FORM = """
            {"id": "f", "components": [{"type": "group", "components": [
              {"key": "round", "type": "select", "valuesKey": "rounds"}]}, {"key": "year", "type": "number"}]}""";

    @Test
    void offersItsChoicesAndValuesInTheFormItself() throws IOException {
        Map<String, Object> offered = Map.of("rounds", List.of(Map.of("label", "第一届", "value", "r1")), "year", 2026);

        String form = new String(StartForm.with(new ByteArrayInputStream(FORM.getBytes(UTF_8)), schema -> offered).readAllBytes(), UTF_8);

        assertThat(JsonPath.<List<String>>read(form, "$..values[*].value")).containsExactly("r1");
        assertThat(JsonPath.<List<Integer>>read(form, "$..defaultValue")).containsExactly(2026);
        assertThat(form).doesNotContain("valuesKey");
    }
}
