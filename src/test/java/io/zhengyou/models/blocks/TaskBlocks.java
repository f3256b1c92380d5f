package io.zhengyou.models.blocks;

import io.zhengyou.directory.Role;
import io.zhengyou.engine.ModelXml;
import io.zhengyou.models.ModelFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A user task or start event for every form: who, until when, with which form. */
final class TaskBlocks {

    private static final String IN_A_UNIT = "-${unitCode}";
    private static final String GROUP = "camunda:candidateGroups";
    private static final String WHO = "由哪个角色办理。带“本单位”的角色需要流程变量 unitCode（单位代码）。";
    private static final String DAYS = "办理期限。${workingDays.after(5)} 是第 5 个工作日的十八时，改括号内的数字即可。";

    private final Calls calls;
    private final Shipped shipped;
    private final MandatorySteps mandatory;
    private final Words words;

    TaskBlocks(Calls calls, Shipped shipped, MandatorySteps mandatory, Words words) {
        this.calls = calls;
        this.shipped = shipped;
        this.mandatory = mandatory;
        this.words = words;
    }

    Stream<Template> all() {
        return ModelFiles.in(Path.of("forms"), ".form").stream().map(this::block);
    }

    private Template block(Path file) {
        String form = file.getFileName().toString().replace(".form", "");
        Element use = shipped.showing(form).orElseThrow(() -> new IllegalStateException("no model shows the form " + form));
        String module = file.getParent().getFileName().toString();
        boolean task = use.getLocalName().equals("userTask");
        var category = new Template.Category((task ? "task-" : "start-") + module, (task ? "人工任务：" : "发起：") + words.module(module));
        return new Template(use.getAttribute("name"), "form." + form, task ? "由人在待办中办理表单 " + form + "。" : "由人填写表单 " + form + " 发起流程。",
                category, task ? "bpmn:UserTask" : "bpmn:StartEvent", properties(form, module, use));
    }

    private List<Property> properties(String form, String module, Element use) {
        var properties = new ArrayList<Property>();
        properties.add(Property.label(use.getAttribute("name")));
        Stream.of("formRef", "formRefBinding", "initiator", "assignee").forEach(attribute -> as(use, attribute).ifPresent(properties::add));
        Shipped.camunda(use, "candidateGroups").map(group -> who(form, group)).ifPresent(properties::add);
        Shipped.camunda(use, "dueDate").map(date -> due(module, date)).ifPresent(properties::add);
        children(use, "property").filter(TaskBlocks::isWithoutConditions)
                .map(property -> Property.fixed(Property.Binding.extension(property.getAttribute("name")), property.getAttribute("value")))
                .forEach(properties::add);
        children(use, "inputParameter")
                .map(input -> Property.fixed(Property.Binding.input(input.getAttribute("name")), input.getTextContent()))
                .forEach(properties::add);
        return properties;
    }

    private static Optional<Property> as(Element use, String attribute) {
        return Shipped.camunda(use, attribute).map(value -> Property.fixed(Property.Binding.attribute("camunda:" + attribute), value));
    }

    private static Stream<Element> children(Element use, String name) {
        return ModelXml.elements(use.getElementsByTagNameNS("*", name));
    }

    /** Whether a task can be taken back depends on what follows it: not every place allows it. */
    private static boolean isWithoutConditions(Element property) {
        return !property.getAttribute("name").equals("zhengyou:takeBack");
    }

    /** Whoever gives a mandatory step to another group has removed it. */
    private Property who(String form, String group) {
        return mandatory.isFor(form, group)
                ? Property.fixed(Property.Binding.attribute(GROUP), group)
                : Property.choice("办理角色", WHO, GROUP, group, choices(group));
    }

    private static List<Property.Choice> choices(String shipped) {
        var roles = Arrays.stream(Role.values()).map(role -> role.inUnit()
                ? new Property.Choice("本单位" + role.label(), role.group() + IN_A_UNIT)
                : new Property.Choice(role.label(), role.group())).toList();
        return roles.stream().anyMatch(choice -> choice.value().equals(shipped))
                ? roles
                : Stream.concat(roles.stream(), Stream.of(new Property.Choice("与现有流程相同：" + shipped, shipped))).toList();
    }

    private Property due(String module, String shippedDate) {
        return Property.text("期限", DAYS, "camunda:dueDate", shippedDate,
                new Property.Pattern(calls.timePattern(module, shippedDate), "填写 ${workingDays.after(5)} 这样的期限，括号内是工作日数。"));
    }
}
