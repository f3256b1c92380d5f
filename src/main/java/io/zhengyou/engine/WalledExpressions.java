package io.zhengyou.engine;

import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Evaluates every expression of the engine, wherever it comes from. There is no resolver for properties and methods of
 * arbitrary objects, so {@code ''.getClass()}, {@code execution.processEngine} and other beans are out of reach.
 */
public class WalledExpressions extends JuelExpressionManager {

    private final ELResolver steps;

    /** @param steps finds step beans by name and calls their methods */
    public WalledExpressions(ELResolver steps) {
        this.steps = steps;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        // Step beans come first: no variable can take the place of one.
        resolver.add(steps);
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ArrayELResolver(true));
        resolver.add(new ListELResolver(true));
        resolver.add(new MapELResolver(true));
        return resolver;
    }
}
