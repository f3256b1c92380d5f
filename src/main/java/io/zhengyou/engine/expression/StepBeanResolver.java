package io.zhengyou.engine.expression;

import io.zhengyou.engine.ReadOnlyResolver;
import io.zhengyou.engine.StepBean;
import java.util.Set;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.annotation.AnnotationUtils;

/** Finds step beans by name and calls their methods; everything else stays unresolved, and so refused. */
class StepBeanResolver extends ReadOnlyResolver {

    private final BeanELResolver methods = new BeanELResolver();
    private final BeanFactory beans;
    private final Set<String> names;

    StepBeanResolver(BeanFactory beans, Set<String> names) {
        this.beans = beans;
        this.names = names;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null || !(property instanceof String name) || !names.contains(name)) {
            return null;
        }
        context.setPropertyResolved(true);
        return beans.getBean(name);
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, @Nullable Object base, Object method, Class<?> @Nullable [] types, Object[] arguments) {
        if (base == null || AnnotationUtils.findAnnotation(base.getClass(), StepBean.class) == null || isOfEveryObject(method)) {
            return null;
        }
        return methods.invoke(context, base, method, types, arguments);
    }

    private static boolean isOfEveryObject(Object method) {
        for (var inherited : Object.class.getMethods()) {
            if (inherited.getName().equals(method.toString())) {
                return true;
            }
        }
        return false;
    }
}
