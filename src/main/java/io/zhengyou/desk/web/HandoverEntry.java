package io.zhengyou.desk.web;

import io.zhengyou.desk.Refused;
import io.zhengyou.desk.handover.Plan;
import io.zhengyou.directory.People;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the page of a handover sends, checked. */
@Component
class HandoverEntry {

    static final String CHOICE = "to-";

    private static final int LONGEST = 2000;

    private final People people;

    HandoverEntry(People people) {
        this.people = people;
    }

    /** @throws Refused if there is nobody of that name, or they hand over to others by themselves */
    void check(String leaver, String officer) {
        if (people.find(leaver).isEmpty()) {
            throw Refused.invalid("没有账号为“" + leaver + "”的人员，请从名单中选择。");
        }
        if (leaver.equals(officer)) {
            throw Refused.invalid("不能为自己办理离职交接，请由办公室的其他同志办理。");
        }
    }

    boolean isLeaver(String leaver, String officer) {
        return people.find(leaver).isPresent() && !leaver.equals(officer);
    }

    Plan plan(Map<String, String> sent, String officer) {
        String leaver = sent.getOrDefault("leaver", "");
        return new Plan(leaver, officer, successor(sent.getOrDefault("successor", "").strip(), leaver), choices(sent), reason(sent));
    }

    private String successor(String successor, String leaver) {
        if (!successor.isEmpty() && people.find(successor).isEmpty()) {
            throw Refused.invalid("没有账号为“" + successor + "”的人员，请从名单中选择统一接办人。");
        }
        if (successor.equals(leaver)) {
            throw Refused.invalid("接办人不能是离职人员本人，请另选。");
        }
        return successor;
    }

    private static Map<String, String> choices(Map<String, String> sent) {
        Map<String, String> choices = new HashMap<>();
        sent.forEach((field, chosen) -> {
            if (field.startsWith(CHOICE)) {
                choices.put(field.substring(CHOICE.length()), chosen);
            }
        });
        return choices;
    }

    private static String reason(Map<String, String> sent) {
        String reason = sent.getOrDefault("reason", "").strip();
        if (reason.isEmpty()) {
            throw Refused.invalid("请填写交接理由。");
        }
        if (reason.length() > LONGEST) {
            throw Refused.invalid("交接理由最多 " + LONGEST + " 字，现有 " + reason.length() + " 字，请精简。");
        }
        return reason;
    }
}
