package io.zhengyou.bench;

import static org.awaitility.Awaitility.await;

import io.zhengyou.client.Committee;
import io.zhengyou.client.DemoTime;
import io.zhengyou.client.Experts;
import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import io.zhengyou.client.Session;
import io.zhengyou.client.Shortlist;
import io.zhengyou.client.Task;
import io.zhengyou.evidence.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** A round with many nominations, played over REST by the people of the demo organisation. */
final class LargeRound {

    static final int PER_NOMINATION = 3;
    private static final int PER_UNIT = 2;
    private static final int PANEL = 30;
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Server server;
    private final int seats;
    private final DemoTime time;
    private final Person office;
    private final Person leader;
    private final List<String> nominations = new ArrayList<>();
    private final String id;

    LargeRound(Server server, int seats) {
        this.server = server;
        this.seats = seats;
        time = new DemoTime(server);
        office = server.person("office1");
        leader = server.person("leader1");
        id = office.start("award-round", Map.of("programme", "party-member", "title", "大规模评选试验届"));
        office.complete(id, "userTask_draftScheme", Map.of("callText", "请各单位按通知要求推荐。", "closesOn", time.today().plusDays(20).toString(),
                "quota", seats, "quotaPerUnit", PER_UNIT, "panelSize", PANEL, "expertsPerNomination", PER_NOMINATION, "unitNoticeDays", 3, "noticeDays", 5));
        leader.complete(id, "userTask_approveScheme", Map.of("decision", "approve"));
    }

    String page(String below) {
        return "/office/rounds/" + id + below;
    }

    String results() {
        return "/results/" + id;
    }

    /** By the liaisons for their units in turn, signed by the secretaries. */
    void nominate(int count) throws IOException {
        List<String[]> liaisons = Files.readAllLines(Path.of("src/main/resources/organisation/roles.csv")).stream()
                .map(line -> line.split(",")).filter(role -> role[1].equals("liaison")).toList();
        Map<String, Session> sessions = new HashMap<>();
        for (int number = 0; number < count; number++) {
            String[] role = liaisons.get(number / PER_UNIT);
            Person liaison = server.person(role[0]);
            String nomination = liaison.start("award-nomination", Map.of("round", id, "unit", role[2]));
            Task task = liaison.task(nomination, "userTask_nominate");
            sessions.computeIfAbsent(role[0], id -> liaison.signIn())
                    .upload("/evidence/tasks/" + task.id(), "/evidence/tasks/" + task.id() + "/files", "推荐表.png", Samples.picture("png", 0xFFFFFF));
            liaison.complete(task, nominee(number));
            server.person(role[0].replace("liaison", "secretary"))
                    .complete(nomination, "userTask_endorse", Map.of("decision", "endorse", "reason", "经党组织会议研究，同意推荐。"));
            nominations.add(nomination);
        }
    }

    /** To the office. */
    void endUnitNotices() {
        time.pass(14);
        Session session = office.signIn();
        until(() -> session.get(page("/formality")).contains("待审 " + nominations.size() + " 件"));
    }

    /** Past the ethics committee, and to the experts. */
    void examine() {
        Person ethics = server.person("ethics1");
        nominations.forEach(nomination -> ethics.complete(nomination, "userTask_reviewIntegrity", Map.of("decision", "clear")));
        time.pass(7);
        Experts experts = new Experts(server, id);
        until(() -> experts.awaited() == nominations.size() * PER_NOMINATION);
    }

    void score() {
        Experts experts = new Experts(server, id);
        experts.given().forEach((expert, reviews) -> reviews.forEach(review -> experts.score(expert, review)));
    }

    /** The committee elects as many as there are seats. */
    void elect() throws IOException {
        new Shortlist(office).confirm(id, seats + seats / 5);
        Committee committee = new Committee(server, id);
        committee.members().forEach(member -> member.complete(id, "userTask_declareConflicts", Map.of("conflict", "none")));
        committee.vote((member, options, left) -> options.stream()
                .collect(Collectors.toMap(option -> option, option -> options.indexOf(option) < left ? "APPROVE" : "AGAINST")));
    }

    void publish() {
        leader.complete(id, "userTask_approveList", Map.of("decision", "approve"));
        until(() -> server.shows("/notices/" + id));
        time.pass(21);
        leader.complete(id, "userTask_signDecision",
                Map.of("decisionNumber", "科协演练〔2026〕1 号", "decidedOn", time.today().toString(), "confirmed", true));
        until(() -> server.shows(results()));
    }

    private static Map<String, ?> nominee(int number) {
        return Map.of("name", "例第%d号".formatted(number + 1), "birthDate", LocalDate.of(1970, 1, 1).plusDays(number).toString(),
                "summary", "长期在基层一线服务科技工作者，群众反映良好，所在支部连续三年考核优秀。",
                "deeds", "带头学习提高，带头争创佳绩，带头服务群众，带头遵纪守法，带头弘扬正气。".repeat(20),
                "handedIn", List.of("推荐表", "事迹材料"));
    }

    private static void until(Callable<Boolean> done) {
        await().pollInSameThread().pollInterval(Duration.ofSeconds(1)).atMost(LONG).until(done);
    }
}
