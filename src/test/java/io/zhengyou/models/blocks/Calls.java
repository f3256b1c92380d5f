package io.zhengyou.models.blocks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import io.zhengyou.models.StepBeans;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All calls that models can make, by bean and method. */
final class Calls {

    private final List<Call> all;
    private final Map<String, TreeSet<String>> known;
    private final Shipped shipped;

    Calls(Shipped shipped) {
        this.shipped = shipped;
        all = StepBeans.all().entrySet().stream().flatMap(bean -> offered(bean.getKey(), bean.getValue()))
                .map(call -> call.with(shipped.variables(call.id())))
                .sorted(Comparator.comparing(Call::id)).toList();
        known = all.stream().filter(call -> !shipped.variables(call.id()).isEmpty()).flatMap(Call::passed)
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toCollection(TreeSet::new))));
    }

    Stream<Call> steps() {
        return all.stream().filter(Call::isStep).filter(call -> !isTime(call));
    }

    /** Those that only tell a moment. One that a task of its own calls does something as well. */
    Stream<Call> times() {
        return all.stream().filter(this::isTime);
    }

    String pattern(Call call) {
        return "^" + call.pattern(known) + "$";
    }

    /** A number of working days, any moment that the module tells, or exactly this expression. */
    String timePattern(String module, String orThis) {
        var literal = orThis.replaceAll("[\\\\.^$|(){}\\[\\]*+?]", "\\\\$0");
        return "^(?:" + times().filter(call -> Set.of("directory", module).contains(call.module())).map(call -> call.pattern(known)).collect(joining("|")) + "|" + literal + ")$";
    }

    private boolean isTime(Call call) {
        return call.isTime() && shipped.taskCalling(call.id()).isEmpty();
    }

    private static Stream<Call> offered(String bean, Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(Call::isOffered)
                .map((Method method) -> Call.of(bean, method));
    }
}
