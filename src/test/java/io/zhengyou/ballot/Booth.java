package io.zhengyou.ballot;

import com.jayway.jsonpath.JsonPath;
import io.zhengyou.engine.access.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;

/**
 * A voter who has signed in and reads the paper.
 *
 * @param paper as it was answered, in JSON
 */
record Booth(Visitor voter, String address, String paper) {

    static final List<String> MARKS = List.of("APPROVE", "AGAINST", "ABSTAIN");

    static Booth enter(int port, Task task) {
        Visitor voter = Visitor.browser(port);
        voter.signIn(task.getAssignee(), "zhengyou2026");
        String address = "/ballots/" + task.getId();
        return new Booth(voter, address, voter.api("GET", address, "").body());
    }

    /** The lines {@code o0}, {@code o1} … of a paper. */
    static List<Option> options(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Option("o" + i, "选项" + i, "")).toList();
    }

    /** @param choices places in {@link #MARKS}, one for each option */
    HttpResponse<String> cast(List<Integer> choices) {
        return voter.post(address, json(choices), JsonPath.read(paper, "$.csrfHeader"), JsonPath.read(paper, "$.csrfToken"));
    }

    static String json(List<Integer> choices) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> "\"o%d\":\"%s\"".formatted(i, MARKS.get(choices.get(i))))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
