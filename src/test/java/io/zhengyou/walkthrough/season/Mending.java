package io.zhengyou.walkthrough.season;

import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import io.zhengyou.client.Task;
import io.zhengyou.evidence.Samples;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A unit mends what its leader found: a plan, which the office approves, a report with evidence, which the office verifies. */
final class Mending {

    private final Person office;
    private final Person liaison;
    private final String unit;

    Mending(Server server, Organisation organisation, Followed pledge) {
        office = server.person("office2");
        liaison = pledge.pledger();
        unit = pledge.promise().unit(organisation);
    }

    void plan(LocalDate finish) {
        complete(liaison, "userTask_plan", Map.of("measure1", "由一名副秘书长负责，补足次数并公布台账。", "finish1", finish.toString()));
        complete(office, "userTask_approvePlan", Map.of("decision", "approve"));
    }

    void carryOut() throws IOException {
        Task task = task(liaison, "userTask_carryOut");
        String page = "/evidence/tasks/" + task.id();
        liaison.complete(claimed(task, page), Map.of("report", "已补做六次，每次的时间、地点和意见都记入台账，并在本单位公布。"));
        complete(office, "userTask_verify", Map.of("measuresDone", List.of("1"), "decision", "mended",
                "reason", "核对了台账和照片，次数已经补足。"));
    }

    private Task claimed(Task task, String page) throws IOException {
        liaison.claim(task);
        liaison.signIn().upload(page, page + "/files", "台账.png", Samples.picture("png", 0xFFFFFF));
        return new Task(task.id(), false);
    }

    private void complete(Person person, String step, Map<String, ?> answers) {
        person.complete(task(person, step), answers);
    }

    private Task task(Person person, String step) {
        return person.task(Map.of("processDefinitionKey", "rectification", "taskDefinitionKey", step,
                "processVariables", List.of(Map.of("name", "unitCode", "operator", "eq", "value", unit))));
    }
}
