package io.zhengyou.walkthrough.year;

import static java.util.stream.Collectors.toSet;

import io.zhengyou.client.Html;
import io.zhengyou.client.Session;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/** The board of the leading group: every number of it, and the lists behind the numbers. */
final class BoardCheck {

    private static final Pattern TASK = Pattern.compile(
            "data-label=\"任务\">([^<]+)</td>\\s*<td data-label=\"流程\">([^<]+)</td>\\s*<td data-label=\"由谁办理\">([^<]+)<");

    private final Scene scene;
    private final Session leader;
    private final boolean fresh;
    private final String board;

    /** @param fresh whether nothing was overdue when the year began: then all that is overdue now is of this year */
    BoardCheck(Scene scene, Session leader, boolean fresh) {
        this.scene = scene;
        this.leader = leader;
        this.fresh = fresh;
        board = leader.get("/office/board?year=" + scene.almanac().year());
    }

    void check(SoftAssertions softly) {
        figures().forEach((figure, units) -> figure(softly, figure, units));
        late(softly);
        MendingCheck mending = new MendingCheck(scene, leader);
        mending.check(softly, board);
        if (fresh) {
            mending.rates(softly, board);
        }
    }

    private Map<String, Set<String>> figures() {
        Ledger ledger = scene.ledger();
        return new TreeMap<>(Map.of("pledged", ledger.pledged(), "commented", ledger.commented(), "appraised", ledger.marks().keySet(),
                "inspected", ledger.inspected().keySet()));
    }

    private void figure(SoftAssertions softly, String figure, Set<String> units) {
        int all = scene.organisation().units().size();
        String address = "/office/board/units/%s?year=%d".formatted(figure, scene.almanac().year());
        softly.assertThat(Html.all("href=\"\\Q" + address + "\\E#\\w+\">(\\d+) 个单位", board)).as("units that %s, and the others", figure)
                .containsExactly("" + units.size(), "" + (all - units.size()));
        softly.assertThat(Html.all("href=\"\\Q" + address + "\\E\">(\\d+)<", board)).as("trend of " + figure).containsExactly("" + units.size());
        softly.assertThat(board).as("progress of " + figure).containsPattern("value=\"%d\"[^>]*></progress>".formatted(100 * units.size() / all));
        String list = leader.get(address);
        int done = list.indexOf("id=\"done\"");
        softly.assertThat(names(list.substring(done))).as("units that " + figure).isEqualTo(namesOf(units));
        softly.assertThat(names(list.substring(0, done))).as("units missing in " + figure)
                .isEqualTo(namesOf(scene.organisation().units().stream().filter(unit -> !units.contains(unit)).collect(toSet())));
    }

    private void late(SoftAssertions softly) {
        List<Late> expected = scene.ledger().late().toList();
        List<Late> shown = TASK.matcher(leader.get("/office/board/overdue")).results()
                .map(task -> new Late(task.group(1), task.group(2), task.group(3))).toList();
        softly.assertThat(Html.all("href=\"/office/board/overdue\">(\\d+) 项", board)).as("overdue tasks").containsExactly("" + shown.size());
        if (fresh) {
            softly.assertThat(shown).as("overdue tasks, and with whom").containsExactlyInAnyOrderElementsOf(expected);
        } else {
            softly.assertThat(shown).as("overdue tasks, and with whom").containsAll(expected);
        }
    }

    private Set<String> namesOf(Set<String> units) {
        return units.stream().map(scene.organisation()::nameOfUnit).collect(toSet());
    }

    private static Set<String> names(String part) {
        return Set.copyOf(Html.all("href=\"/dossiers/units/[^\"]+\">([^<]+)<", part));
    }
}
