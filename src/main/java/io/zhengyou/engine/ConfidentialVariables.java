package io.zhengyou.engine;

/**
 * Variables whose values must never be kept: a module names them in a bean. The history drops them, and models that use
 * such a name are not deployed. It is a net under the rule that such a value never becomes a variable.
 */
@FunctionalInterface
public interface ConfidentialVariables {

    /** @param name of a variable, a form field or a parameter */
    boolean includes(String name);
}
