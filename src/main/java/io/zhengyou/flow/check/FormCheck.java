package io.zhengyou.flow.check;

import static io.zhengyou.flow.check.Check.complain;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengyou.engine.ModelFinding;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Forms that Tasklist can show, whose fields the server knows. */
final class FormCheck implements Check {

    /** What the form-js of Camunda 7.24 shows and the server takes; a file picker breaks the whole form, a list in a list has no place in a process. */
    private static final Set<String> SHOWN = Set.of(
            "text", "textfield", "textarea", "number", "checkbox", "select", "radio", "checklist", "taglist", "datetime", "image", "group",
            "table", "html", "separator", "spacer", "expression");

    @Override
    public Stream<ModelFinding> findings(Proposal proposal, Surroundings surroundings) {
        return proposal.forms().entrySet().stream().flatMap(form -> complaints(form.getKey(), form.getValue(), surroundings));
    }

    private static Stream<ModelFinding> complaints(String file, JsonNode form, Surroundings surroundings) {
        var name = Proposal.baseName(file);
        var keys = new HashSet<>(form.findValuesAsText("key"));
        return Stream.of(
                        complain(!form.path("id").asText().equals(name), "表单编号须与文件名一致：" + name + "。").map(complaint -> new ModelFinding(file, "", complaint)),
                        components(form).flatMap(component -> complaints(component).map(complaint -> new ModelFinding(file, named(component), complaint))),
                        components(form).filter(component -> fillsIn(component, form, surroundings)).map(component -> new ModelFinding(file, named(component),
                                "“" + named(component) + "”是系统记录的内容，不能由人填写。请换一个键（Key）；只想显示的，设为只读。")),
                        surroundings.relied().getOrDefault(form.path("id").asText(), Set.of()).stream().filter(key -> !keys.contains(key)).sorted()
                                .map(key -> new ModelFinding(file, key, "系统要用到字段“" + key + "”，不能删去或改名。")))
                .flatMap(findings -> findings);
    }

    private static Stream<String> complaints(JsonNode component) {
        var type = component.path("type").asText();
        return complain(!SHOWN.contains(type), "不能使用“" + type + "”，任务列表显示不了，或者提交不了。");
    }

    /** Whether people would write over what the server goes by, for example which case it is. */
    private static boolean fillsIn(JsonNode component, JsonNode form, Surroundings surroundings) {
        var key = component.path("key").asText();
        return surroundings.reserved().contains(key) && !surroundings.shipped().getOrDefault(form.path("id").asText(), Set.of()).contains(key)
                && !component.path("disabled").asBoolean() && !component.path("readonly").asBoolean();
    }

    private static String named(JsonNode component) {
        return component.path("key").asText(component.path("id").asText());
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return Stream.iterate(0, i -> i + 1).limit(parent.path("components").size()).map(i -> parent.path("components").get(i))
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }
}
