package io.zhengyou.walkthrough.year;

import static java.util.stream.Collectors.groupingBy;

import io.zhengyou.client.Html;
import io.zhengyou.client.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/** How the problems of the year are mended: the numbers on the board, the ledger behind them, and its rates by unit and clause. */
final class MendingCheck {

    private static final Pattern LINE = Pattern.compile(
            "<tr>\\s*<td data-label=\"[^\"]+\"><a [^>]+>([^<]+)</a></td>((?:\\s*<td class=\"number\"[^>]*>(?:<a [^>]+>)?[^<]*(?:</a>)?</td>)+)");

    private final Scene scene;
    private final Session leader;
    private final List<Problem> problems;

    MendingCheck(Scene scene, Session leader) {
        this.scene = scene;
        this.leader = leader;
        problems = scene.ledger().problems();
    }

    void check(SoftAssertions softly, String board) {
        Map<String, Predicate<Problem>> lists = new LinkedHashMap<>();
        lists.put("all", problem -> true);
        lists.put("open", problem -> !problem.isClosedOut());
        lists.put("late", Problem::isOverdue);
        lists.put("mended", Problem::isClosedOut);
        lists.put("punctual", Problem::isOnTime);
        lists.put("rebound", Problem::hasRebounded);
        lists.forEach((show, some) -> list(softly, board, show, problems.stream().filter(some).map(this::unit).toList()));
    }

    private void list(SoftAssertions softly, String board, String show, List<String> units) {
        String address = "/office/rectifications?show=%s&year=%d".formatted(show, scene.almanac().year());
        softly.assertThat(Html.all("href=\"\\Q" + address.replace("&", "&amp;") + "\\E\">(\\d+) 项", board)).as("number of problems: " + show)
                .containsExactly("" + units.size());
        softly.assertThat(Html.all("<td data-label=\"单位\"><a [^>]+>([^<]+)</a>", leader.get(address))).as("units with problems: " + show)
                .containsExactlyInAnyOrderElementsOf(units);
    }

    /** The ledger's rates are of all years: they can be checked where no year was before. */
    void rates(SoftAssertions softly, String board) {
        softly.assertThat(Html.all("href=\"/office/rectifications\\?show=late\">(\\d+) 项", board)).as("overdue problems of all years")
                .containsExactly("" + count(problems, Problem::isOverdue));
        String page = leader.get("/office/rectifications/rates");
        int clauses = page.indexOf("id=\"clauses\"");
        softly.assertThat(lines(page.substring(0, clauses))).as("rates by unit").isEqualTo(expected(this::unit));
        softly.assertThat(lines(page.substring(clauses))).as("rates by clause").isEqualTo(expected(Problem::clause));
        List<String> total = numbers(problems);
        softly.assertThat(Html.all("<dt>[^<]*率</dt><dd>([^<]+)</dd>", page)).as("rates of all")
                .containsExactly(total.get(3), total.get(4), total.get(6));
    }

    private Map<String, List<String>> expected(Function<Problem, String> by) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        problems.stream().collect(groupingBy(by)).forEach((name, some) -> expected.put(name, numbers(some)));
        return expected;
    }

    private static Map<String, List<String>> lines(String table) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        LINE.matcher(table).results().forEach(line -> lines.put(line.group(1), Html.all(">([^<]*)(?:</a>)?</td>", line.group(2))));
        return lines;
    }

    /** Found, closed out, overdue, completion, in time, rebounds, their rate. */
    private static List<String> numbers(List<Problem> some) {
        long closed = count(some, Problem::isClosedOut);
        long overdue = count(some, Problem::isOverdue);
        long rebounded = count(some, Problem::hasRebounded);
        return List.of("" + some.size(), "" + closed, "" + overdue, percent(closed, some.size()), percent(count(some, Problem::isOnTime), closed + overdue),
                "" + rebounded, percent(rebounded, count(some, Problem::isLookedBackAt)));
    }

    private static long count(List<Problem> some, Predicate<Problem> which) {
        return some.stream().filter(which).count();
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "—" : Math.round(1_000.0 * part / whole) / 10.0 + "%";
    }

    private String unit(Problem problem) {
        return scene.organisation().nameOfUnit(problem.unit());
    }
}
