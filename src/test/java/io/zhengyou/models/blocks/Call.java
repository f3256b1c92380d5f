package io.zhengyou.models.blocks;

import io.zhengyou.engine.StepName;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call of a step bean's method that a model can make.
 *
 * @param variables what it passes, one a parameter: the name of a process variable, or a number
 */
record Call(String bean, Method method, List<String> variables) {

    /** What a variable of these types is called on screen: the types that variables may have. */
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "文本", Boolean.class, "是/否", boolean.class, "是/否", Integer.class, "整数", int.class, "整数",
            Long.class, "整数", long.class, "整数", Date.class, "时间", List.class, "列表");

    private static final Set<Class<?>> NUMBERS = Set.of(Integer.class, int.class, Long.class, long.class);

    /** Whether models can call it: other methods are for other code. */
    static boolean isOffered(Method method) {
        return Arrays.stream(method.getParameterTypes()).allMatch(TYPES::containsKey)
                && (method.getReturnType() == void.class || TYPES.containsKey(method.getReturnType()));
    }

    /** As it is called where no shipped model says otherwise. */
    static Call of(String bean, Method method) {
        return new Call(bean, method, Arrays.stream(method.getParameters()).map(Parameter::getName).toList());
    }

    Call with(List<String> shipped) {
        return shipped.size() == variables.size() ? new Call(bean, method, shipped) : this;
    }

    String id() {
        return bean + "." + method.getName();
    }

    StepName name() {
        StepName name = method.getAnnotation(StepName.class);
        if (name == null || name.gives().isEmpty() != (method.getReturnType() == void.class)) {
            throw new IllegalStateException(method + " needs a @StepName that says what it does and what it gives");
        }
        return name;
    }

    String module() {
        return method.getDeclaringClass().getPackageName().split("\\.")[2];
    }

    String expression() {
        return "${" + id() + "(" + String.join(", ", variables) + ")}";
    }

    /** Whether its answer is a moment, at which something happens or is due. */
    boolean isTime() {
        return method.getReturnType() == Date.class;
    }

    /** Whether its answer, if it has one, fits a variable that people see. */
    boolean isStep() {
        return method.getReturnType() != List.class;
    }

    String answer() {
        return TYPES.getOrDefault(method.getReturnType(), "");
    }

    /** {@code roundId（评选届次的编号，文本）} for each parameter. */
    String needs(Words words) {
        return IntStream.range(0, variables.size())
                .mapToObj(place -> "%s（%s，%s）".formatted(variable(place), words.variable(variable(place)), TYPES.get(type(place))))
                .collect(Collectors.joining("、"));
    }

    /** The variables it passes, each under the name of its parameter. */
    Stream<Map.Entry<String, String>> passed() {
        return IntStream.range(0, variables.size()).filter(place -> !isNumber(place)).mapToObj(place -> Map.entry(parameter(place), variables.get(place)));
    }

    /**
     * A regular expression, also for JavaScript, for calls of this method alone.
     *
     * @param known by parameter, the variables that may be passed
     */
    String pattern(Map<String, ? extends Set<String>> known) {
        return IntStream.range(0, variables.size())
                .mapToObj(place -> argument(place, known.get(parameter(place))))
                .collect(Collectors.joining(" *, *", "\\$\\{" + bean + "\\." + method.getName() + "\\(", "\\)\\}"));
    }

    private String argument(int place, @Nullable Set<String> names) {
        var numbers = NUMBERS.contains(type(place)) ? Stream.of("[1-9][0-9]{0,2}") : Stream.<String>empty();
        return Stream.concat(names == null ? Stream.empty() : names.stream(), numbers).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Stands for any number that could be passed. */
    private String variable(int place) {
        return isNumber(place) ? parameter(place) : variables.get(place);
    }

    private boolean isNumber(int place) {
        return Character.isDigit(variables.get(place).charAt(0));
    }

    private String parameter(int place) {
        return method.getParameters()[place].getName();
    }

    private Class<?> type(int place) {
        return method.getParameterTypes()[place];
    }
}
