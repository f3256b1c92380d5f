package io.zhengyou.flow.words;

import io.zhengyou.directory.Role;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How people say what stands in a model.
 *
 * @param processes the names of processes by id
 * @param steps     the names of steps by {@code bean.method}
 */
public record Vocabulary(Map<String, String> processes, Map<String, String> steps) {

    private static final Pattern WORKING_DAYS = Pattern.compile("[#$]\\{\\s*workingDays\\.after\\((\\d+)\\)\\s*}");
    private static final Pattern CALL = Pattern.compile("[#$]\\{\\s*(\\w+\\.\\w+)\\s*\\([^()]*\\)\\s*}");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^{}]*)}");
    private static final Pattern DURATION = Pattern.compile("P(?:(\\d+)D|T(\\d+)H|T(\\d+)M)");

    /** The name of a process, or its id. */
    public String process(String id) {
        return processes.getOrDefault(id, id);
    }

    /** The names of groups with commas between them. */
    public String groups(String groups) {
        return Arrays.stream(groups.split(",")).map(String::trim).map(this::group).collect(Collectors.joining("、"));
    }

    private String group(String group) {
        return Role.of(group).map(role -> role.label() + (group.equals(role.group()) ? "" : "（" + expression(group.substring(role.group().length() + 1)) + "）"))
                .orElseGet(() -> expression(group));
    }

    /** What an expression stands for, or the expression. */
    public String expression(String text) {
        return find(WORKING_DAYS, text).map(days -> days.group(1) + " 个工作日后")
                .or(() -> find(CALL, text).map(call -> steps.get(call.group(1))))
                .or(() -> find(DURATION, text).map(Vocabulary::duration))
                .or(() -> find(EXPRESSION, text).map(expression -> expression.group(1).trim()))
                .orElse(text);
    }

    private static String duration(Matcher duration) {
        return duration.group(1) != null ? duration.group(1) + " 天" : duration.group(2) != null ? duration.group(2) + " 小时" : duration.group(3) + " 分钟";
    }

    private static Optional<Matcher> find(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text.strip())).filter(Matcher::matches);
    }
}
