package io.zhengyou.walkthrough.season;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.zhengyou.client.Html;
import io.zhengyou.client.Organisation;
import io.zhengyou.client.Server;
import io.zhengyou.client.Session;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/** Checks that a season ended as its story leads to: in public, and for the office. */
final class SeasonEnding {

    private static final Map<String, String> LABELS = Map.of("KEPT", "兑现", "PARTLY_KEPT", "部分兑现", "NOT_KEPT", "未兑现",
            "RECTIFYING", "整改中", "UNDERWAY", "践诺中");
    private static final List<String> COMMENTED = List.of("公布承诺", "报告进展", "领导点评", "回应点评");
    private static final List<String> TO_MEND = List.of("开始整改");
    private static final List<String> MENDED = List.of("开始整改", "整改销号");
    private static final List<String> STATED = List.of("报告进展", "领导点评", "回应点评", "说明践诺情况");
    private static final List<String> FOUND = List.of("认定兑现情况");

    private final Server server;
    private final Organisation organisation;
    private final List<Followed> followed;
    private final int members;
    private final int year;
    private final Session office;
    private final List<String> ended;

    SeasonEnding(Server server, Organisation organisation, List<Followed> followed, int members, int year) {
        this.server = server;
        this.organisation = organisation;
        this.followed = followed;
        this.members = members;
        this.year = year;
        office = server.person("office1").signIn();
        ended = Html.all("data-label=\"承诺人\"><a href=\"/office/pledges/([^\"]+)\"", office.get("/office/pledges?state=ENDED"));
    }

    /** @throws AssertionError if anything is not as it should be; it says everything that is not */
    void check() {
        assertSoftly(softly -> {
            everything(softly);
            for (Followed pledge : followed) {
                onTheWall(softly, pledge);
                ofTheUnit(softly, pledge);
                forTheOffice(softly, pledge);
            }
        });
    }

    private void everything(SoftAssertions softly) {
        Wall wall = Wall.of(server, year);
        softly.assertThat(wall.kinds()).as("who promised").isEqualTo(Map.of("UNIT", (long) organisation.units().size(), "MEMBER", (long) members));
        Map<String, Long> states = new TreeMap<>(followed.stream().collect(Collectors.groupingBy(one -> one.promise().state(), Collectors.counting())));
        states.merge("UNDERWAY", (long) wall.pledges().size() - followed.size(), Long::sum);
        softly.assertThat(wall.states()).as("states on the wall").isEqualTo(states);
    }

    private void onTheWall(SoftAssertions softly, Followed pledge) {
        String state = pledge.promise().state();
        String page = server.page("/pledges/" + pledge.id());
        softly.assertThat(Html.first("<span class=\"badge[^>]*>([^<]+)<", page)).as("state of " + pledge.promise()).isEqualTo(LABELS.get(state));
        softly.assertThat(Html.all("<h3><span>([^<]+)</span>", page)).as("course of " + pledge.promise()).isEqualTo(course(pledge.promise()));
        if (!state.equals("UNDERWAY")) {
            softly.assertThat(server.page("/pledges?year=%d&state=%s".formatted(year, state))).as("all that are " + state)
                    .contains("/pledges/" + pledge.id());
        }
    }

    private void ofTheUnit(SoftAssertions softly, Followed pledge) {
        softly.assertThat(server.page("/units/" + pledge.promise().unit(organisation))).as("the unit of " + pledge.promise())
                .contains("/pledges/" + pledge.id());
    }

    private void forTheOffice(SoftAssertions softly, Followed pledge) {
        String course = office.get("/office/pledges/" + pledge.id());
        softly.assertThat(course.contains(Chapters.NOT_REPORTED)).as("whether %s missed a report", pledge.promise()).isEqualTo(pledge.promise().isLate());
        softly.assertThat(ended.contains(pledge.id())).as("whether %s is found", pledge.promise())
                .isEqualTo(pledge.promise().isFound());
    }

    private static List<String> course(Promise promise) {
        return switch (promise) {
            case LATE, LATE_MEMBER -> List.of("公布承诺", "报告进展");
            case STILL_MENDING -> Stream.of(COMMENTED, TO_MEND, STATED).flatMap(List::stream).toList();
            case MENDED, NOT_KEPT -> Stream.of(COMMENTED, MENDED, STATED, FOUND).flatMap(List::stream).toList();
            case KEPT, KEPT_BY_A_MEMBER, PARTLY_KEPT -> Stream.of(COMMENTED, STATED, FOUND).flatMap(List::stream).toList();
        };
    }
}
