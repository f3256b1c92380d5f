package io.zhengyou.engine.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Every endpoint of the engine's interface, read from its classes: {@code POST /task/7/claim}, with 7 for each parameter. */
final class EngineEndpoints {

    private static final int DEEPEST = 5;

    private final Set<String> found = new TreeSet<>();

    static Set<String> all() {
        EngineEndpoints endpoints = new EngineEndpoints();
        CamundaRestResources.getResourceClasses().forEach(root -> endpoints.walk(root, root.getAnnotation(Path.class).value(), 0));
        return endpoints.found;
    }

    private void walk(Class<?> resource, String path, int depth) {
        for (Method method : resource.getMethods()) {
            Path own = AnnotatedElementUtils.findMergedAnnotation(method, Path.class);
            String address = own == null ? path : path + "/" + own.value();
            httpMethods(method).forEach(http -> found.add(http + " " + plain(address)));
            if (own != null && httpMethods(method).findAny().isEmpty() && depth < DEEPEST) {
                walk(method.getReturnType(), address, depth + 1);
            }
        }
    }

    private static Stream<String> httpMethods(Method method) {
        return Stream.concat(Stream.of(method), declarations(method))
                .flatMap(declaration -> Arrays.stream(declaration.getAnnotations()))
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .distinct();
    }

    private static Stream<Method> declarations(Method method) {
        return Arrays.stream(method.getDeclaringClass().getInterfaces())
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(other -> other.getName().equals(method.getName())
                        && Arrays.equals(other.getParameterTypes(), method.getParameterTypes()));
    }

    private static String plain(String address) {
        return ("/" + address).replaceAll("\\{[^}]*}", "7").replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }
}
