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

    private static final Pattern HARMLESS = Pattern.compile(
            "[$#]\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
                    + "|dateTime\\(\\)(\\.(plus|minus)(Minutes|Hours|Days|Weeks|Months|Years)\\(\\d{1,4}\\)){0,3})\\s*}");

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
        query.getExpressions().values().stream().filter(text -> !HARMLESS.matcher(text).matches()).findFirst().ifPresent(text -> {
            throw new BadUserRequestException(
                    "视图中只能使用 ${currentUser()}、${currentUserGroups()}、${now()} 和 ${dateTime()} 这几种表达式，不能使用：" + text);
        });
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
