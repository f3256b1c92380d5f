package io.zhengyou.engine.deployment;

import io.zhengyou.engine.ModelXml;
import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.ParsedExpression;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.springframework.context.ApplicationContext;
import org.springframework.util.function.SingletonSupplier;
import org.w3c.dom.Element;

/** Expressions call methods that step beans have, and name no other bean. */
class ExpressionRule {

    private final ApplicationContext context;
    private final Supplier<Set<String>> steps;

    ExpressionRule(ApplicationContext context) {
        this.context = context;
        // Which beans there are is known for good when the first model comes; looking through them all takes its time.
        steps = SingletonSupplier.of(() -> Set.of(context.getBeanNamesForAnnotation(StepBean.class)));
    }

    Stream<String> complaints(Element element) {
        return ModelXml.texts(element).filter(ParsedExpression::isIn).flatMap(this::complaints);
    }

    private Stream<String> complaints(String text) {
        try {
            ParsedExpression expression = ParsedExpression.parse(text);
            return Stream.concat(
                    expression.variables().stream().filter(name -> context.containsBean(name) && !steps.get().contains(name))
                            .map(name -> "表达式 %s 不能使用“%s”，只能使用流程变量和步骤组件。".formatted(text.strip(), name)),
                    expression.calls().stream().filter(call -> !exists(call))
                            .map(call -> "表达式 %s 调用的 %s.%s（%d 个参数）不是步骤组件的方法，请核对名称和参数。"
                                    .formatted(text.strip(), call.target(), call.method(), call.arguments())));
        } catch (TreeBuilderException e) {
            return Stream.of("表达式 %s 写法有误，请检查括号和引号。".formatted(text.strip()));
        }
    }

    /** Asks for the type only: the beans themselves may need the engine that is being built. */
    private boolean exists(ParsedExpression.Call call) {
        Class<?> type = steps.get().contains(call.target()) ? context.getType(call.target()) : null;
        return type != null && Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .anyMatch(method -> method.getName().equals(call.method()) && method.getParameterCount() == call.arguments());
    }
}
