package io.zhengyou.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.engine.access.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Somebody who steps aside and would like to know more: asks the server everything that a person can ask. */
class Curious {

    /** Where an id can be put in, each with what has to be sent. */
    private static final List<String> BY_ID = List.of(
            "GET /task/%s", "GET /task/%s/form", "GET /task/%s/form-variables", "GET /task/%s/deployed-form", "GET /task/%s/rendered-form",
            "GET /task/%s/comment", "GET /task/%s/identity-links", "GET /task/%s/variables", "GET /task/%s/attachment", "POST /task/%s/comment/create {\"message\":\"？\"}",
            "POST /task/%s/claim {\"userId\":\"expert1\"}", "POST /task/%s/submit-form {}", "POST /task/%s/complete {}", "GET /process-instance/%s",
            "GET /process-instance/%s/variables", "GET /task?processInstanceBusinessKey=%s", "GET /task?processVariables=nominationId_eq_%s",
            "GET /task?processInstanceId=%s", "GET /task/count?processVariables=nominationId_eq_%s", "GET /task/count?processInstanceBusinessKey=%s",
            "POST /task {\"processVariables\":[{\"name\":\"nominationId\",\"operator\":\"eq\",\"value\":\"%s\"}]}",
            "POST /task {\"orQueries\":[{\"processVariables\":[{\"name\":\"nominationId\",\"operator\":\"like\",\"value\":\"%s\"}]}]}",
            "POST /task/count {\"taskVariables\":[{\"name\":\"nominationId\",\"operator\":\"eq\",\"value\":\"%s\"}]}",
            "GET /history/task?processInstanceBusinessKey=%s", "GET /history/task?taskId=%s", "GET /history/task/count?processInstanceId=%s",
            "POST /history/task/count {\"processVariables\":[{\"name\":\"nominationId\",\"operator\":\"eq\",\"value\":\"%s\"}]}",
            "GET /history/user-operation?taskId=%s", "GET /history/user-operation?processInstanceId=%s", "GET /history/user-operation/count?taskId=%s",
            "GET /history/variable-instance?variableValue=%s", "GET /history/process-instance?processInstanceBusinessKey=%s", "GET /history/detail?taskId=%s");

    private static final List<String> PAGES_BY_ID = List.of("/evidence/tasks/%s", "/evidence/tasks/%s/list", "/evidence/tasks/%s/files/1", "/evidence/cases/%s",
            "/evidence/cases/%s/files/1", "/desk/tasks/%s", "/ballots/%s", "/minutes/%s", "/unit/notices/%s/objections/new", "/certificates/%s",
            "/results/%s", "/notices/%s", "/office/rounds/%s", "/office/rounds/%s/scores", "/office/rounds/%s/dossier.json");

    private static final List<String> LISTS = List.of("/task", "/task/count", "/history/task", "/history/user-operation", "/filter", "/process-definition",
            "/user", "/group", "/history/process-instance", "/history/variable-instance", "/history/activity-instance", "/process-instance", "/variable-instance");

    private static final List<String> PAGES = List.of("/desk", "/desk/copies", "/office/rounds", "/honours", "/notices", "/results", "/", "/unit/notices");

    private final Visitor visitor;
    private List<String> nothing = List.of();

    Curious(Play play, String person) {
        visitor = play.visitor(person);
    }

    /** Nothing that is shown without being asked for by an id contains any of these words. */
    void findsNowhere(String... words) {
        for (String list : LISTS) {
            assertThat(visitor.engine(list).body()).as(list).doesNotContain(words);
        }
        for (String page : PAGES) {
            assertThat(visitor.get(page).body()).as(page).doesNotContain(words);
        }
    }

    /** Nothing of this task that is theirs contains any of these words. */
    void findsNotIn(String task, String... words) {
        areWithout(everyAnswer(task), words);
    }

    /** Every question about the id is answered as if there were no such thing. What they did themselves, they know. */
    void cannotTellFromNothing(String hidden) {
        assertThat(everyAnswer(hidden).stream().filter(answer -> !nothing().contains(answer) && !answer.contains("/history/task"))).isEmpty();
    }

    /** Of a task of somebody else that is about such a nominee there is no page, and the engine says no more than that it is not theirs. */
    void isNotTold(String task, String... words) {
        List<String> answers = everyAnswer(task);
        assertThat(answers.stream().filter(answer -> answer.startsWith("/") && !nothing().contains(answer))).isEmpty();
        areWithout(answers, words);
    }

    private static void areWithout(List<String> answers, String... words) {
        answers.forEach(answer -> assertThat(answer).doesNotContain(words).doesNotContain(" 500 "));
    }

    /** What is said of something that there is not, asked for once. */
    private List<String> nothing() {
        if (nothing.isEmpty()) {
            nothing = everyAnswer(UUID.randomUUID().toString());
        }
        return nothing;
    }

    private List<String> everyAnswer(String id) {
        List<String> answers = new ArrayList<>();
        BY_ID.forEach(question -> {
            String[] parts = question.split(" ", 3);
            String sent = parts.length > 2 ? parts[2].replace("%s", id) : "";
            answers.add(said(question, visitor.engine(parts[0], parts[1].replace("%s", id), sent), id));
        });
        PAGES_BY_ID.forEach(page -> answers.add(said(page, visitor.get(page.replace("%s", id)), id)));
        return answers;
    }

    /** Tokens against forged requests differ every time. */
    private static String said(String question, HttpResponse<String> answer, String id) {
        return question + " " + answer.statusCode() + " " + answer.body().replace(id, "…").replaceAll("value=\"[\\w-]{80,}\"", "");
    }
}
