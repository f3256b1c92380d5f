package io.zhengyou.engine.access;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * Keeps expressions out of queries. The engine's own switch overlooks those in {@code orQueries} (CVE-2026-109432), and
 * for stored filters it knows only all expressions or none.
 */
final class QueryExpressions {

    // Only what can be evaluated: the walled expressions call no method on a result, as in dateTime().plusDays(1).
    private static final Pattern PERSON = function("currentUser");
    private static final Pattern GROUPS = function("currentUserGroups");
    private static final Pattern TIME = function("now|dateTime");
    private static final Pattern TIMES = Pattern.compile("(due|followUp|taskCreated|taskUpdated).*");

    private QueryExpressions() {}

    /** For a query that somebody sends. */
    static void refuseAny(AbstractQuery<?, ?> query) {
        if (!query.getExpressions().isEmpty() || hasExpressionInAlternatives(query)) {
            throw new BadUserRequestException("查询条件中不能使用表达式，请改用具体的值。");
        }
    }

    /** For the query of a filter. */
    static void refuseUnknown(AbstractQuery<?, ?> query) {
        if (hasExpressionInAlternatives(query)) {
            throw new BadUserRequestException("视图的“或”条件（orQueries）中不能使用表达式，请改用具体的值。");
        }
        query.getExpressions().forEach((attribute, text) -> {
            if (!allowedFor(attribute).matcher(text).matches()) {
                throw new BadUserRequestException("视图中，人员条件只能使用 ${currentUser()}，多个候选组只能使用 ${currentUserGroups()}，"
                        + "时间条件只能使用 ${now()} 或 ${dateTime()}，不能再作计算。请修改：" + text);
            }
        });
    }

    /** By kind of answer: another kind would be stored and then fail whenever somebody opens the filter. */
    private static Pattern allowedFor(String attribute) {
        if (attribute.equals("taskCandidateGroupIn")) {
            return GROUPS;
        }
        return TIMES.matcher(attribute).matches() ? TIME : PERSON;
    }

    private static Pattern function(String names) {
        return Pattern.compile("[$#]\\{\\s*(" + names + ")\\(\\)\\s*}");
    }

    private static boolean hasExpressionInAlternatives(AbstractQuery<?, ?> query) {
        return alternatives(query).stream()
                .filter(alternative -> alternative != query)
                .anyMatch(alternative -> !alternative.getExpressions().isEmpty() || hasOwnAlternatives(alternative, query));
    }

    /** An alternative may bring alternatives of its own; one that was built by the fluent interface shares its parent's. */
    private static boolean hasOwnAlternatives(AbstractQuery<?, ?> alternative, AbstractQuery<?, ?> parent) {
        return alternatives(alternative) != alternatives(parent) && hasExpressionInAlternatives(alternative);
    }

    private static List<? extends AbstractQuery<?, ?>> alternatives(AbstractQuery<?, ?> query) {
        if (query instanceof TaskQueryImpl tasks) {
            return tasks.getQueries();
        } else if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            return tasks.getQueries();
        } else if (query instanceof ProcessInstanceQueryImpl instances) {
            return instances.getQueries();
        } else if (query instanceof HistoricProcessInstanceQueryImpl instances) {
            return instances.getQueries();
        }
        return List.of();
    }
}
