package io.zhengyou.award;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;

/** What people enter into the award's forms. */
final class Answers {

    private Answers() {}

    static Map<String, Object> scheme(LocalDate closesOn, int quota) {
        return Map.of("callText", "请各单位按通知要求推荐。", "closesOn", closesOn.toString(), "quota", quota, "quotaPerUnit", 1,
                "panelSize", 5, "expertsPerNomination", 3, "unitNoticeDays", 1, "noticeDays", 5);
    }

    static Map<String, Object> organisation(String name) {
        return Map.of("name", name, "summary", "服务科技工作者，成绩突出。", "deeds", "建设学习型党组织，服务科技工作者，群众反映良好。",
                "handedIn", SpinValues.jsonValue("[\"推荐表\",\"事迹材料\"]").create());
    }

    static Map<String, Object> person(String name, LocalDate birth) {
        Map<String, Object> person = new HashMap<>(organisation(name));
        person.put("birthDate", birth.toString());
        person.put("handedIn", SpinValues.jsonValue("[\"推荐表\"]").create());
        return person;
    }

    static Map<String, Object> decision(String decision) {
        return Map.of("decision", decision);
    }

    static Map<String, Object> decision(String decision, String reason) {
        return Map.of("decision", decision, "reason", reason);
    }

    static Map<String, Object> scores(int criteria, int score) {
        Map<String, Object> scores = new HashMap<>(Map.of("conflict", "none", "comment", "材料充分，成绩属实。"));
        List.of(1, 2, 3, 4, 5).stream().limit(criteria).forEach(place -> scores.put("score" + place, score));
        return scores;
    }
}
