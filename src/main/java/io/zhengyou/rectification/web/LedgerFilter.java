package io.zhengyou.rectification.web;

import io.zhengyou.rectification.Rectification;
import io.zhengyou.rectification.RectificationState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which rows of the ledger somebody wants to see, as an address says it. What is empty or unknown leaves all.
 *
 * @param show   open, late, closed, mended, punctual, rebound or all
 * @param year   in which the problem was found
 * @param unit   part of a unit's name
 * @param source name of a source
 * @param clause exactly
 * @param sort   due, unit, severity or opened
 */
record LedgerFilter(String show, String year, String unit, String source, String severity, String clause, String sort) {

    private static final String NO_CLAUSE = "未归入条款";

    private static final Comparator<Rectification> DUE = Comparator.comparing(Rectification::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    static LedgerFilter of(Map<String, String> asked) {
        return new LedgerFilter(asked.getOrDefault("show", "open"), asked.getOrDefault("year", ""), asked.getOrDefault("unit", "").strip(), asked.getOrDefault("source", ""),
                asked.getOrDefault("severity", ""), asked.getOrDefault("clause", ""), asked.getOrDefault("sort", ""));
    }

    /** Also of those that belong to none. */
    static String clauseOf(Rectification one) {
        return Objects.requireNonNullElse(one.order().clause(), NO_CLAUSE);
    }

    static String yearOf(Rectification one, ZoneId zone) {
        return String.valueOf(one.openedAt().atZone(zone).getYear());
    }

    /** Those that are chosen beside {@link #show}. */
    List<Rectification> among(List<Rectification> all, ZoneId zone) {
        return all.stream().filter(one -> is(year, yearOf(one, zone))).filter(one -> one.unitName().contains(unit)).filter(one -> is(source, one.order().source().name()))
                .filter(one -> is(severity, one.order().severity().name())).filter(one -> is(clause, clauseOf(one))).toList();
    }

    List<Rectification> shown(List<Rectification> chosen, Instant now) {
        List<Rectification> shown = chosen.stream().filter(condition(show, now)).toList();
        return switch (sort) {
            case "due" -> shown.stream().sorted(DUE).toList();
            case "unit" -> shown.stream().sorted(Comparator.comparing(one -> one.order().unitCode())).toList();
            case "severity" -> shown.stream().sorted(Comparator.<Rectification, Integer>comparing(one -> -one.order().severity().ordinal())
                    .thenComparing(DUE)).toList();
            case "opened" -> shown.stream().sorted(Comparator.comparing(Rectification::openedAt).reversed()).toList();
            default -> shown;
        };
    }

    static Predicate<Rectification> condition(String show, Instant now) {
        return switch (show) {
            case "late" -> one -> one.isOverdue(now);
            case "closed" -> one -> !one.state().isOpen();
            case "mended" -> one -> one.state() == RectificationState.CLOSED_OUT;
            case "punctual" -> Rectification::isClosedOutOnTime;
            case "rebound" -> Rectification::hasRebounded;
            case "all" -> one -> true;
            default -> one -> one.state().isOpen();
        };
    }

    /** The same choice with another {@link #show}, as the query of an address. */
    public String query(String other) {
        return UriComponentsBuilder.newInstance().queryParam("show", "{show}").queryParam("year", "{year}").queryParam("unit", "{unit}").queryParam("source", "{source}")
                .queryParam("severity", "{severity}").queryParam("clause", "{clause}").queryParam("sort", "{sort}").encode()
                .buildAndExpand(other, year, unit, source, severity, clause, sort).toUriString();
    }

    private static boolean is(String wanted, String found) {
        return wanted.isEmpty() || wanted.equals(found);
    }
}
