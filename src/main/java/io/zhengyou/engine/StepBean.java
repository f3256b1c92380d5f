package io.zhengyou.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.stereotype.Component;

/**
 * A bean whose public methods a process model may call by name, as in {@code ${award.rank(roundId)}}.
 * No other bean can be reached from a model. The class must be public: expressions are invoked reflectively.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface StepBean {

    /** The name under which models call the bean; no process variable may bear it. */
    @AliasFor(annotation = Component.class)
    String value();
}
