package io.zhengyou.walkthrough.year;

import io.zhengyou.client.Html;
import io.zhengyou.client.Person;
import io.zhengyou.client.Session;
import io.zhengyou.client.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Who leads a team: records on the page what the team saw, item by item, and finds two problems at each unit. */
final class Inspector {

    private static final Pattern ITEM = Pattern.compile("<h3><small>(\\w+) [^<]*</small> ([^<]+)</h3>");
    private static final int PROBLEMS = 2;

    private final Scene scene;
    private final Person person;
    private final List<Visit> visits;
    private final List<Visit> own = new ArrayList<>();

    Inspector(Scene scene, Person person, List<Visit> visits) {
        this.scene = scene;
        this.person = person;
        this.visits = visits;
    }

    Person person() {
        return person;
    }

    /** Those that fell to the team. */
    List<Visit> visits() {
        return own;
    }

    void inspect() {
        Session session = person.signIn();
        for (String id : Html.all("href=\"/inspections/([0-9a-f-]{36})\"", session.get("/inspections"))) {
            String page = session.get("/inspections/" + id);
            String unit = scene.organisation().codeOfUnit(Html.first("<h1>([^<]+)</h1>", page));
            visits.stream().filter(visit -> visit.unit().equals(unit)).findFirst().ifPresent(visit -> inspect(visit, id, page, session));
        }
    }

    private void inspect(Visit visit, String id, String page, Session session) {
        own.add(visit);
        List<Map.Entry<String, String>> items = ITEM.matcher(page).results().map(item -> Map.entry(item.group(1), item.group(2))).toList();
        record(id, items.size(), session);
        complete(id, "userTask_record");
        session.get("/inspections/" + id);
        for (int place = 0; place < PROBLEMS; place++) {
            find(visit, id, items.get(place), session);
        }
        if (!visit.practice().isEmpty()) {
            session.post("/inspections/" + id + "/practices", Map.of("title", visit.practice(), "tags", "会员服务 答复",
                    "text", "每周一集中拆阅会员意见，当场分给承办人，三日内答复，月底张榜公布办理情况，会员逐条打分。"));
        }
        complete(id, "userTask_find");
    }

    /** The first two items are not as they should be. */
    private void record(String id, int items, Session session) {
        String address = "/inspections/" + id;
        session.save(address + "/head", Map.of("seen", 0, "day", scene.almanac().today(), "where", "办公室、会员之家", "who", "秘书长和六名会员代表"));
        for (int place = 1; place <= items; place++) {
            session.save(address + "/items/" + place, place <= PROBLEMS ? Map.of("seen", 0, "rating", "NOT_MET", "note", "台账缺了最近两个季度，问到的人说不清楚。")
                    : Map.of("seen", 0, "rating", "MET", "note", ""));
        }
    }

    private void find(Visit visit, String id, Map.Entry<String, String> item, Session session) {
        session.post("/inspections/" + id + "/findings", Map.of("clause", item.getKey(), "severity", visit.severity(),
                "problem", "最近两个季度没有记录，问到的人说不清楚做过什么。"));
        if (visit.fate() != Fate.DROPPED) {
            scene.ledger().found(new Problem(visit.unit(), "督导检查", item.getKey() + " " + item.getValue(), visit.severity()));
        }
    }

    private void complete(String inspection, String step) {
        Task task = person.task(inspection, step);
        person.complete(task, Map.of("confirmed", true));
    }
}
