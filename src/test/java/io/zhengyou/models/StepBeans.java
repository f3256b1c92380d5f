package io.zhengyou.models;

import io.zhengyou.engine.StepBean;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What our classes offer to models. */
public final class StepBeans {

    private static final Map<String, Class<?>> ALL = find();

    private StepBeans() {}

    /** By the name under which models call them. */
    public static Map<String, Class<?>> all() {
        return ALL;
    }

    private static Map<String, Class<?>> find() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(StepBean.class));
        return scanner.findCandidateComponents("io.zhengyou").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), StepBeans.class.getClassLoader()))
                // A test may have one of its own.
                .filter(type -> !type.isMemberClass())
                .collect(Collectors.toMap(type -> type.getAnnotation(StepBean.class).value(), type -> type));
    }
}
