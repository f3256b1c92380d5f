package io.zhengyou.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How people call a public method of a {@link StepBean}: process owners find it under this name among the building blocks of
 * their modeler. A method whose parameters cannot be process variables is none of theirs and needs no name.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StepName {

    /** What it does, in Chinese, as a task would be labelled; for a method that only tells something, what it tells. */
    String value();

    /** What its answer means, in Chinese; empty if it answers nothing. */
    String gives() default "";
}
