package io.zhengyou.walkthrough.year;

import io.zhengyou.client.Html;
import io.zhengyou.client.Session;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/** What everybody can read of the year, and the grades that the leading group reads. */
final class PublicCheck {

    private static final Pattern GRADES = Pattern.compile("data-label=\"单位\"><a [^>]+>([^<]+)</a></td>\\s*<td data-label=\"进展\"><span [^>]+>等次已归档</span></td>"
            + "\\s*<td data-label=\"建议\">([^<]+)</td>\\s*<td data-label=\"等次\">([^<]+)</td>");

    private final Scene scene;

    PublicCheck(Scene scene) {
        this.scene = scene;
    }

    void check(SoftAssertions softly) {
        Session visitor = Session.ofVisitor(scene.server());
        softly.assertThat(Html.all("<a href=\"/practices/[0-9a-f-]{36}\">([^<]+)</a>", visitor.get("/practices"))).as("published practices")
                .containsAll(scene.ledger().inspected().values().stream().map(Inspected::practice).filter(title -> !title.isEmpty()).toList());
        softly.assertThat(visitor.get("/digests")).as("digests").contains(Reporting.title(scene) + "简报");
    }

    /** @param year the id of the assessment */
    void grades(SoftAssertions softly, Session leader, String year) {
        Map<String, Judged> shown = new TreeMap<>();
        GRADES.matcher(leader.get("/office/assessments/" + year)).results()
                .forEach(line -> shown.put(line.group(1), new Judged(line.group(2), line.group(3))));
        softly.assertThat(shown).as("archived grades").isEqualTo(scene.ledger().judged().entrySet().stream()
                .collect(Collectors.toMap(unit -> scene.organisation().nameOfUnit(unit.getKey()), Map.Entry::getValue)));
    }
}
