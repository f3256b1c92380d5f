package io.zhengyou.flow.sandbox.process;

import io.zhengyou.engine.ReadOnlyResolver;
import io.zhengyou.flow.sandbox.Samples;
import io.zhengyou.flow.sandbox.StepTypes;
import java.lang.reflect.Method;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.jspecify.annotations.Nullable;

/** Answers for the step beans by what their methods ask and give; the beans themselves are not called. */
final class StandIns extends ReadOnlyResolver {

    /** Stands for a bean in an expression. */
    private record StandIn(String name) {}

    private static final Map<Class<?>, String> WORDS = Map.of(
            Date.class, "时间", String.class, "文字", Boolean.class, "是否", boolean.class, "是否", Integer.class, "数字", int.class, "数字", Long.class, "数字", long.class, "数字");

    private final ExpressionFactory coercion = new ExpressionFactoryImpl();
    private final StepTypes steps;

    StandIns(StepTypes steps) {
        this.steps = steps;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null || !(property instanceof String name) || !steps.byName().containsKey(name)) {
            return null;
        }
        context.setPropertyResolved(true);
        return new StandIn(name);
    }

    @Override
    public @Nullable Object invoke(ELContext context, @Nullable Object base, Object method, Class<?> @Nullable [] types, Object[] arguments) {
        if (!(base instanceof StandIn bean)) {
            return null;
        }
        var called = steps.method(bean.name(), method.toString(), arguments.length)
                .orElseThrow(() -> new ELException("没有步骤 %s.%s（%d 个参数）".formatted(bean.name(), method, arguments.length)));
        for (int i = 0; i < arguments.length; i++) {
            accept(bean, called, i, arguments[i]);
        }
        context.setPropertyResolved(true);
        return Samples.of(called.getGenericReturnType()).stream().findFirst().orElse(null);
    }

    private void accept(StandIn bean, Method method, int place, @Nullable Object argument) {
        var type = method.getParameterTypes()[place];
        try {
            coercion.coerceToType(argument, type);
        } catch (ELException e) {
            throw new ELException("%s.%s 的第 %d 项要的是%s，得到的是%s".formatted(
                    bean.name(), method.getName(), place + 1, word(type), argument == null ? "空" : "%s“%s”".formatted(word(argument.getClass()), argument)));
        }
    }

    private static String word(Class<?> type) {
        return WORDS.getOrDefault(type, List.class.isAssignableFrom(type) ? "列表" : type.getSimpleName());
    }
}
