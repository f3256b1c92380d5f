package io.zhengyou.walkthrough.season;

import io.zhengyou.client.Organisation;
import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import java.util.List;
import java.util.Map;

/**
 * A public pledge that the season follows, with those who have to do with it.
 *
 * @param id       as in its address
 * @param pledger  who files for it
 * @param reviewer who finds what was kept of it
 */
record Followed(String id, Promise promise, Person pledger, Person leader, Person reviewer) {

    static Followed of(Promise promise, Wall wall, Organisation organisation, Server server) {
        String unit = promise.unit(organisation);
        return new Followed(wall.idOf(promise, organisation), promise, server.person(promise.filedBy(organisation)),
                server.person(organisation.leader(unit)), server.person(promise.ofUnit() ? "office1" : organisation.secretary(unit)));
    }

    /** Waits until it is somebody's turn. */
    void complete(Person person, String step, Map<String, ?> answers) {
        person.complete(person.task(Map.of("taskDefinitionKey", step,
                "processVariables", List.of(Map.of("name", "pledgeId", "operator", "eq", "value", id)))), answers);
    }

    void report(String text) {
        complete(pledger, "userTask_report", Map.of("remark1", text));
    }

    /** The leader comments, and the pledger answers. */
    void comment(String rating, String strengths, String suggestions, String answer) {
        complete(leader, "userTask_comment", Map.of("rating", rating, "strengths", strengths, "suggestions", suggestions));
        complete(pledger, "userTask_answer", Map.of("answer", answer));
    }

    /** Whoever reviewed it finds whether it was kept. */
    void find(String finding) {
        complete(reviewer, "userTask_confirm", finding.equals("KEPT") ? Map.of("decision", "confirm", "finding1", finding)
                : Map.of("decision", "confirm", "finding1", finding, "remark1", "台账显示完成的次数没有达到承诺。"));
    }
}
