package io.zhengyou.flow.process;

import io.zhengyou.engine.StepBean;
import io.zhengyou.engine.StepName;
import io.zhengyou.flow.words.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What the server's own processes and steps are called. */
@Component
public class StepNames {

    private final CurrentModels current;
    private final Map<String, String> steps;

    StepNames(CurrentModels current, ListableBeanFactory beans) {
        this.current = current;
        this.steps = steps(beans);
    }

    public Vocabulary vocabulary() {
        return new Vocabulary(current.names(), steps);
    }

    /** The steps that a new rule of a process can name. */
    public StepChoice choice(String processId) {
        return StepChoice.of(processId, current.asBrought(processId), vocabulary());
    }

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
