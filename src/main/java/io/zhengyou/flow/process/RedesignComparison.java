package io.zhengyou.flow.process;

import io.zhengyou.flow.compare.Comparison;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

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
    private final StepNames names;

    RedesignComparison(CurrentModels current, StepNames names) {
        this.current = current;
        this.names = names;
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
        return Comparison.between(before, after, names.vocabulary());
    }
}
