package io.zhengyou.flow.sandbox;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What step beans there are, without the beans themselves.
 *
 * @param byName their classes, by the names under which models call them
 */
public record StepTypes(Map<String, Class<?>> byName) {

    private static final Pattern ONE_CALL = Pattern.compile("\\s*[#$]\\{\\s*(\\w+)\\.(\\w+)\\s*\\(([^()]*)\\)\\s*}\\s*");

    public Optional<Method> method(String bean, String name, int arguments) {
        return Optional.ofNullable(byName.get(bean)).stream().flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments).findFirst();
    }

    /** The method that an expression calls which is one call and nothing else. */
    Optional<Method> calledBy(String expression) {
        var call = ONE_CALL.matcher(expression);
        return call.matches() ? method(call.group(1), call.group(2), call.group(3).isBlank() ? 0 : call.group(3).split(",").length) : Optional.empty();
    }
}
