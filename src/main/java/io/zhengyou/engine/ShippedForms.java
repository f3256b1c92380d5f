package io.zhengyou.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms as they come with the server, whatever a redesign has made of them since: the code knows these fields and no others. */
@Component
public class ShippedForms {

    private final Map<String, Set<String>> fields;

    ShippedForms(ResourcePatternResolver resources) throws IOException {
        var json = new ObjectMapper();
        Map<String, Set<String>> read = new HashMap<>();
        for (var file : resources.getResources("classpath*:forms/**/*.form")) {
            JsonNode form = json.readTree(file.getContentAsByteArray());
            read.put(form.path("id").asText(), Set.copyOf(form.findValuesAsText("key")));
        }
        fields = Map.copyOf(read);
    }

    /** The keys of the fields of every form, by its id. */
    public Map<String, Set<String>> fields() {
        return fields;
    }
}
