package io.zhengyou.models.blocks;

import io.zhengyou.engine.StepName;
import io.zhengyou.models.StepBeans;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service task for every method of a step bean. */
final class StepBlocks {

    private static final String CALL = "调用的步骤。只能改括号内的流程变量";
    private static final String ALONE = "单独成一个事务，由后台执行；失败时后台会重试。分批的步骤和耗时的步骤请勾选。";

    private final Calls calls;
    private final Shipped shipped;
    private final Words words;

    StepBlocks(Calls calls, Shipped shipped, Words words) {
        this.calls = calls;
        this.shipped = shipped;
        this.words = words;
    }

    Stream<Template> all() {
        return calls.steps().map(this::block);
    }

    private Template block(Call call) {
        var category = new Template.Category("step-" + call.module(), "自动步骤：" + words.module(call.module()));
        return new Template(call.name().value(), call.id(), description(call), category, "bpmn:ServiceTask", properties(call));
    }

    private String description(Call call) {
        StepName name = call.name();
        String needs = call.variables().isEmpty() ? "不需要流程变量。" : "需要 " + call.needs(words) + "。";
        return needs + (name.gives().isEmpty() ? "不返回结果。" : "返回：" + name.gives() + "（" + call.answer() + "）。");
    }

    private List<Property> properties(Call call) {
        var properties = new ArrayList<Property>();
        properties.add(Property.label(call.name().value()));
        properties.add(call.variables().isEmpty()
                ? Property.fixed(Property.Binding.attribute("camunda:expression"), call.expression())
                : Property.text("调用", CALL + "：" + call.needs(words) + "。", "camunda:expression", call.expression(),
                        new Property.Pattern(calls.pattern(call), "只能调用 " + call.id() + "，参数只能是同类的流程变量。")));
        if (!call.answer().isEmpty()) {
            properties.add(result(call));
        }
        boolean alone = shipped.taskCalling(call.id()).flatMap(task -> Shipped.camunda(task, "asyncBefore")).isPresent();
        properties.add(Property.yesOrNo("后台执行", ALONE, "camunda:asyncBefore", alone));
        return properties;
    }

    private Property result(Call call) {
        String variable = shipped.result(call.id()).orElse(call.method().getName() + "Result");
        return Property.text("结果变量", call.name().gives() + "（" + call.answer() + "），存入这个流程变量，供后面的网关和步骤使用。",
                "camunda:resultVariable", variable, new Property.Pattern(variableName(), "用小写字母开头的英文名称，不能与步骤组件同名，也不能含 vote、mark。"));
    }

    /** No name of a bean, which it would hide, and none that says it carries a vote, which would be refused. */
    private static String variableName() {
        String beans = StepBeans.all().keySet().stream().sorted().collect(Collectors.joining("|"));
        return "^(?!(?:" + beans + ")$)(?!.*(?:[vV][oO][tT][eE]|[mM][aA][rR][kK]))[a-z][A-Za-z0-9]*$";
    }
}
