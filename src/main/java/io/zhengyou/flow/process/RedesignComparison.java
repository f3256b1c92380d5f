package io.zhengyou.flow.process;

import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.flow.compare.Comparison;
import io.zhengyou.flow.compare.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Says what a redesign changes. To show it, a page puts the comparison into its model and the fragment into its template:
 * <pre>{@code
 * model.addAttribute("comparison", comparison.withCurrent(files));
 * <section th:replace="~{flow/comparison :: comparison(${comparison})}"></section>
 * }</pre>
 */
@Component
public class RedesignComparison {

    private final CurrentModels current;
    private final Map<String, String> steps;

    RedesignComparison(CurrentModels current, ListableBeanFactory beans) {
        this.current = current;
        this.steps = steps(beans);
    }

    /** Compares files with what is in use now. */
    public Comparison withCurrent(Map<String, byte[]> proposed) {
        Map<String, byte[]> before = new HashMap<>(current.models());
        before.putAll(current.decisionTables());
        before.putAll(current.forms());
        return between(before, proposed);
    }

    /** Compares any two sets of files, such as those of a change with those that it replaced. */
    public Comparison between(Map<String, byte[]> before, Map<String, byte[]> after) {
        return Comparison.between(before, after, new Vocabulary(current.names(), steps));
    }

    /** What people call the steps, by bean and method. */
    private static Map<String, String> steps(ListableBeanFactory beans) {
        Map<String, String> steps = new HashMap<>();
        for (var bean : beans.getBeanNamesForAnnotation(StepBean.class)) {
            var type = beans.getType(bean, false);
            if (type != null) {
                // A proxy does not show the annotations of what it stands for.
                Arrays.stream(ClassUtils.getUserClass(type).getMethods()).filter(method -> method.isAnnotationPresent(StepName.class))
                        .forEach(method -> steps.put(bean + "." + method.getName(), method.getAnnotation(StepName.class).value()));
            }
        }
        return steps;
    }
}
