package io.zhengyou.appraisal;

import com.jayway.jsonpath.JsonPath;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** Plays an appraisal as the people of the demo organisation. */
class AppraisalPlay {

    static final Map<String, Object> APPROVE = Map.of("decision", "approve");
    static final String PASSWORD = "zhengyou2026";

    final AtWork people;
    private final int port;
    private String id = "";

    AppraisalPlay(ProcessEngine engine, int port) {
        people = new AtWork(engine);
        this.port = port;
    }

    String id() {
        return id;
    }

    String begin() {
        return begin("five-goods");
    }

    String begin(String questionnaire) {
        id = people.start("office1", "appraisal-round", Map.of("title", "群众评议" + UUID.randomUUID(), "questionnaire", questionnaire)).getBusinessKey();
        return id;
    }

    static Map<String, Object> plan(String scope, String... units) {
        return new HashMap<>(Map.of("subjectsBy", "chosen", "units", List.of(units), "scope", scope, "roll", "DIRECTORY", "days", 10,
                "quorumPercent", 50, "least", 3, "threshold", 60));
    }

    void prepare(Map<String, Object> plan) {
        people.complete("office1", id, "userTask_prepare", plan);
        people.work(id);
    }

    /** Approved, and everybody asked. */
    void open(Map<String, Object> plan) {
        begin();
        goOn(plan);
    }

    /** The same for one that has begun. */
    void goOn(Map<String, Object> plan) {
        prepare(plan);
        people.complete("leader1", id, "userTask_approve", APPROVE);
        people.work(id);
    }

    List<Task> ballots() {
        return people.tasks(id, "userTask_vote");
    }

    HttpResponse<String> cast(Task ballot, int step, String comment) {
        Visitor voter = Visitor.browser(port);
        voter.signIn(ballot.getAssignee(), PASSWORD);
        return cast(voter, "/appraisals/tasks/" + ballot.getId(), step, comment);
    }

    static HttpResponse<String> cast(Visitor voter, String address, int step, String comment) {
        String paper = voter.api("GET", address, "").body();
        return send(voter, address, paper, filled(paper, step, comment));
    }

    static HttpResponse<String> paperByLink(Visitor voter, String secret) {
        return voter.api("POST", "/appraise/paper", "{\"secret\":\"%s\"}".formatted(secret));
    }

    static HttpResponse<String> castByLink(Visitor voter, String secret, int step, String comment) {
        return sendByLink(voter, secret, filled(paperByLink(voter, secret).body(), step, comment));
    }

    static HttpResponse<String> sendByLink(Visitor voter, String secret, String filled) {
        return voter.api("POST", "/appraise/ballot", "{\"secret\":\"%s\",\"ballot\":%s}".formatted(secret, filled));
    }

    private static String filled(String paper, int step, String comment) {
        List<Integer> subjects = JsonPath.read(paper, "$.subjects[*].number");
        List<String> questions = JsonPath.read(paper, "$.questions");
        StringBuilder answers = new StringBuilder();
        StringBuilder comments = new StringBuilder();
        for (int subject : subjects) {
            answers.append(answers.isEmpty() ? "" : ",").append("\"%d\":%s".formatted(subject, questions.stream().map(text -> step).toList()));
            comments.append(comments.isEmpty() ? "" : ",").append("\"%d\":\"%s\"".formatted(subject, comment));
        }
        return "{\"answers\":{%s},\"comments\":{%s}}".formatted(answers, comments);
    }

    /** @param paper as it was answered, in JSON */
    static HttpResponse<String> send(Visitor voter, String address, String paper, String filled) {
        return voter.post(address, filled, JsonPath.read(paper, "$.csrfHeader"), JsonPath.read(paper, "$.csrfToken"));
    }

    static String code(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.code");
    }

    /** The time is over; what follows by itself has happened. */
    void close() {
        people.fire(id, "catchEvent_closed");
        people.work(id);
    }
}
