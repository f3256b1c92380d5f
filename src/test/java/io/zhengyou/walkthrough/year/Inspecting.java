package io.zhengyou.walkthrough.year;

import io.zhengyou.client.Person;
import io.zhengyou.client.Session;
import io.zhengyou.client.Task;
import io.zhengyou.walkthrough.season.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The office plans a programme of inspections for thirty units, the leading group approves it. */
final class Inspecting {

    private static final List<List<String>> TEAMS = List.of(List.of("expert3", "expert4"), List.of("expert5", "expert6"),
            List.of("expert7", "expert8"), List.of("expert9", "expert10"), List.of("expert11", "expert12"));

    private final Scene scene;
    private final List<Visit> visits;
    private String programme = "";

    Inspecting(Scene scene, List<Visit> visits) {
        this.scene = scene;
        this.visits = visits;
    }

    void begin(LocalDate lastDay) {
        programme = scene.person("office1").start("inspection-programme", Map.of(
                "title", title(scene), "firstDay", scene.almanac().today().toString(), "lastDay", lastDay.toString(), "yearsLed", 3));
    }

    /** The name of the year's programme. */
    static String title(Scene scene) {
        return "%d 年“五好”督导检查".formatted(scene.almanac().year());
    }

    List<Inspector> inspectors() {
        return TEAMS.stream().map(team -> new Inspector(scene, scene.person(team.get(0)), visits)).toList();
    }

    void plan() {
        Session office = scene.person("office1").signIn();
        String page = "/office/inspections/" + programme;
        office.get(page);
        for (int number = 1; number <= TEAMS.size(); number++) {
            List<String> team = TEAMS.get(number - 1);
            office.post(page + "/teams", Map.of("name", "第%d检查组".formatted(number), "leader", team.get(0), "members", team));
        }
        for (boolean surprise : List.of(false, true)) {
            for (String checklist : checklists(surprise)) {
                office.post(page + "/units", Map.of("rule", "HAND", "checklist", checklist, "surprise", surprise, "units",
                        visits.stream().filter(visit -> visit.checklist().equals(checklist) && visit.isSurprise() == surprise).map(Visit::unit).toList()));
            }
        }
        office.post(page + "/allotment", Map.of());
        scene.person("office1").complete(programme, "userTask_plan", Map.of("confirmed", true));
        scene.person("leader1").complete(programme, "userTask_approve", Map.of("decision", "approve"));
    }

    /** Those who are told of their inspection send what they have. */
    void sendMaterials() {
        visits.parallelStream().filter(visit -> !visit.isSurprise()).forEach(visit -> {
            Person liaison = scene.liaison(visit.unit());
            Task task = liaison.task(Unit.step("inspection", "userTask_submitMaterials", visit.unit()));
            liaison.complete(Evidence.attach(liaison, liaison.signIn(), task), 
                    Map.of("materials", "学习、会议、联系会员和承诺落实的台账都在附件中，可以查阅。"));
        });
    }

    private List<String> checklists(boolean surprise) {
        return visits.stream().filter(visit -> visit.isSurprise() == surprise).map(Visit::checklist).distinct().toList();
    }
}
