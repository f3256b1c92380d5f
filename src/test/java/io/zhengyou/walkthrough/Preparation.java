package io.zhengyou.walkthrough;

import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The office drafts the scheme of a round, and the leading group approves it. */
final class Preparation {

    /** Long enough for every notice in a unit, over any holiday. */
    static final int WINDOW_DAYS = 20;
    static final int SEATS = 10;
    static final int PANEL = 15;
    static final int EXPERTS_PER_NOMINATION = 5;

    private final Person office;
    private final Person leader;

    Preparation(Server server) {
        office = server.person("office1");
        leader = server.person("leader1");
    }

    /** @return the id of the round, which is open for nominations */
    String openRound(LocalDate today) {
        String round = office.start("award-round", Map.of("programme", "party-member", "title", title(today)));
        office.complete(round, "userTask_draftScheme", scheme(today.plusDays(WINDOW_DAYS)));
        leader.complete(round, "userTask_approveScheme", Map.of("decision", "approve"));
        return round;
    }

    /** Several walks may begin on one day of the server. */
    private static String title(LocalDate today) {
        return "优秀共产党员评选演练（%s 第 %s 场）".formatted(today, LocalTime.now().format(DateTimeFormatter.ofPattern("HHmmss")));
    }

    private static Map<String, ?> scheme(LocalDate closesOn) {
        return Map.of("callText", "请各单位推荐候选人，经单位党组织同意并在单位内公示后报送。", "closesOn", closesOn.toString(),
                "quota", SEATS, "quotaPerUnit", 2, "panelSize", PANEL, "expertsPerNomination", EXPERTS_PER_NOMINATION,
                "unitNoticeDays", 3, "noticeDays", 5);
    }
}
