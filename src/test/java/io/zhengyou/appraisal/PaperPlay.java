package io.zhengyou.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.appraisal.roll.Elector;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.engine.access.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;

/** Plays the papers of one unit: five members without a login and a liaison, in a round about two subjects or more. */
class PaperPlay {

    static final int QUESTIONS = 5;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    final AppraisalPlay round;
    final List<String> members = IntStream.range(0, 5).mapToObj(member -> UUID.randomUUID().toString()).toList();
    private final int port;
    private final String[] subjects;

    PaperPlay(AppraisalPlay round, int port) {
        this(round, port, "A05", "B01");
    }

    /** @param subjects about which units */
    PaperPlay(AppraisalPlay round, int port, String... subjects) {
        this.round = round;
        this.port = port;
        this.subjects = subjects;
    }

    int subjects() {
        return subjects.length;
    }

    /** Voting is on, and the unit may use paper. */
    void open(Electors electors) {
        round.begin();
        List<Elector> roll = new ArrayList<>(List.of(new Elector("liaisonA05", "联络员", "A05", null), new Elector("liaisonB01", "联络员", "B01", null)));
        members.forEach(member -> roll.add(new Elector(member, "会员" + members.indexOf(member), "A05", null)));
        electors.replace(round.id(), roll);
        Map<String, Object> plan = AppraisalPlay.plan("ALL", subjects);
        plan.putAll(Map.of("roll", "LIST", "paper", "chosen", "paperUnits", List.of("A05")));
        round.prepare(plan);
        assertThat(round.people.shown("leader1", round.id(), "userTask_approve").get("paperShown").toString()).startsWith("1 个单位");
        round.people.complete("leader1", round.id(), "userTask_approve", AppraisalPlay.APPROVE);
        round.people.work(round.id());
    }

    Task task(String step) {
        return round.people.task(round.id(), step);
    }

    boolean waitsAt(String step) {
        return !round.people.tasks(round.id(), step).isEmpty();
    }

    void complete(String person, String step, Map<String, Object> answers) {
        round.people.complete(person, round.id(), step, answers);
    }

    /** The page of the task of typing that this person holds from now on. */
    String claim(String person, String step) {
        Task task = task(step);
        if (task.getAssignee() == null) {
            round.people.as(person, () -> {
                round.people.engine().getTaskService().claim(task.getId(), person);
                return true;
            });
        }
        return "/appraisals/paper/tasks/" + task.getId();
    }

    Visitor visitor(String person) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(person, AppraisalPlay.PASSWORD);
        return visitor;
    }

    /** Types all papers and completes the task. */
    void type(String person, String step, List<Map<String, String>> papers) {
        String page = claim(person, step);
        Visitor visitor = visitor(person);
        for (int number = 1; number <= papers.size(); number++) {
            HttpResponse<String> kept = type(visitor, page, number, papers.get(number - 1));
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        }
        complete(person, step, Map.of());
    }

    HttpResponse<String> type(Visitor visitor, String page, int number, Map<String, String> fields) {
        return post(visitor, page, "/sheets", "{\"number\":%d,\"fields\":%s}".formatted(number, json(fields)));
    }

    HttpResponse<String> decide(Visitor visitor, String page, int number, Map<String, String> fields) {
        return post(visitor, page, "/decision", "{\"sheets\":{\"%d\":%s}}".formatted(number, json(fields)));
    }

    /** A paper with the same answer to everything, and a comment on the first subject. */
    static Map<String, String> paper(int digit, String comment) {
        Map<String, String> fields = new HashMap<>();
        for (int subject = 1; subject <= 2; subject++) {
            for (int question = 1; question <= QUESTIONS; question++) {
                fields.put("s" + subject + "q" + question, String.valueOf(digit));
            }
        }
        fields.put("s1", comment);
        return fields;
    }

    static Map<String, String> with(Map<String, String> paper, String field, String text) {
        Map<String, String> changed = new HashMap<>(paper);
        changed.put(field, text);
        return changed;
    }

    /** The same papers as a file has them. */
    static String file(List<Map<String, String>> papers) {
        List<String> header = new ArrayList<>(List.of("number"));
        for (int subject = 1; subject <= 2; subject++) {
            for (int question = 1; question <= QUESTIONS; question++) {
                header.add("s" + subject + "q" + question);
            }
            header.add("s" + subject);
        }
        return String.join(",", header) + "\n" + IntStream.range(0, papers.size())
                .mapToObj(number -> header.stream().map(column -> column.equals("number") ? String.valueOf(number + 1) : papers.get(number).getOrDefault(column, ""))
                        .collect(Collectors.joining(","))).collect(Collectors.joining("\n")) + "\n";
    }

    private static HttpResponse<String> post(Visitor visitor, String page, String path, String json) {
        var token = TOKEN.matcher(visitor.get(page).body());
        return visitor.post(page + path, json, "X-CSRF-TOKEN", token.find() ? token.group(1) : "");
    }

    private static String json(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> "\"%s\":\"%s\"".formatted(field.getKey(), field.getValue())).collect(Collectors.joining(",", "{", "}"));
    }
}
