package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ModelXml;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds what would run code: scripts, classes, connectors, external tasks, foreign pages. */
final class CodeRule {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String STEP_BEAN = "请改用 camunda:expression 调用步骤组件。";

    private static final Map<String, String> ELEMENTS = Map.of(
            "scriptTask", "不允许使用脚本任务，" + STEP_BEAN,
            "script", "不允许使用脚本，" + STEP_BEAN,
            "connector", "不允许使用连接器，" + STEP_BEAN,
            "constraint", "不允许使用表单校验器，请改用 Camunda 表单。",
            "formData", "不允许使用生成表单，请改用 Camunda 表单。");

    private static final Set<String> ATTRIBUTES = Set.of(
            "class", "delegateExpression", "type", "variableMappingClass", "variableMappingDelegateExpression", "resource");

    /** Where expressions of another language could stand. */
    private static final Set<String> LANGUAGES = Set.of("language", "scriptFormat", "expressionLanguage");

    private CodeRule() {}

    static Stream<String> complaints(Element element) {
        Stream<String> ofElement = Stream.ofNullable(ELEMENTS.get(element.getLocalName()));
        return Stream.concat(ofElement, ModelXml.attributes(element).flatMap(attribute -> complaints(attribute, isCamunda(element, attribute))));
    }

    private static Stream<String> complaints(Node attribute, boolean camunda) {
        String name = attribute.getLocalName();
        if (camunda && ATTRIBUTES.contains(name)) {
            return Stream.of("不允许使用 camunda:" + name + "，" + STEP_BEAN);
        }
        if (camunda && name.equals("formKey") && !attribute.getNodeValue().startsWith("embedded:/forms/")) {
            return Stream.of("只能使用本系统 /forms/ 下的嵌入表单，或 Camunda 表单。");
        }
        if (LANGUAGES.contains(name) && !attribute.getNodeValue().toLowerCase().contains("feel")) {
            return Stream.of("不允许使用其他表达式语言“" + attribute.getNodeValue() + "”，请删去 " + name + "。");
        }
        return Stream.empty();
    }

    /** The attributes of Camunda's own elements, listeners above all, bear no prefix. */
    private static boolean isCamunda(Element element, Node attribute) {
        return CAMUNDA.equals(attribute.getNamespaceURI())
                || attribute.getNamespaceURI() == null && CAMUNDA.equals(element.getNamespaceURI());
    }
}
