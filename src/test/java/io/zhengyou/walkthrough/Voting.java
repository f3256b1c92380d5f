package io.zhengyou.walkthrough;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The committee votes in secret: each member signs in and fills in the paper, and the engine never sees it. */
final class Voting {

    private final ObjectMapper json = new ObjectMapper();
    private final List<Person> members;
    private final String round;

    Voting(Server server, String round) {
        this.round = round;
        members = IntStream.rangeClosed(1, Marks.MEMBERS).mapToObj(number -> server.person("member" + number)).toList();
    }

    /** The last member has to do with the first of the shortlisted, the others with nobody. */
    void declare() throws JsonProcessingException {
        for (Person member : members) {
            Task task = member.task(round, "userTask_declareConflicts");
            member.complete(task, member == members.get(Marks.MEMBERS - 1) ? recusal(member.shown(task)) : Map.of("conflict", "none"));
        }
    }

    /** @return the ids of the nominations on the paper, in its order */
    List<String> vote() throws JsonProcessingException {
        // The first member has a conflict of interest with nobody, and so the whole paper.
        List<String> options = List.of();
        for (int number = 1; number <= Marks.MEMBERS; number++) {
            Person member = members.get(number - 1);
            String address = "/ballots/" + member.task(round, "userTask_vote").id();
            Session session = member.signIn();
            JsonNode paper = json.readTree(session.get(address));
            List<String> own = StreamSupport.stream(paper.path("options").spliterator(), false).map(option -> option.path("id").asText()).toList();
            options = number == 1 ? own : options;
            Map<String, String> marks = new Marks(options, paper.path("seats").asInt()).of(number);
            marks.keySet().retainAll(own);
            session.postJson(address, json.writeValueAsString(marks), paper.path("csrfHeader").asText(), paper.path("csrfToken").asText());
        }
        return options;
    }

    private Map<String, ?> recusal(JsonNode shown) throws JsonProcessingException {
        JsonNode options = shown.path("nomineeOptions").path("value");
        String nominee = (options.isTextual() ? json.readTree(options.asText()) : options).path(0).path("value").asText();
        return Map.of("conflict", "recuse", "recusedFrom", List.of(nominee),
                "conflictKind", "TEACHER_OR_STUDENT", "conflictReason", "候选人是我的学生。");
    }
}
