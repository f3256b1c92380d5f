package io.zhengyou.walkthrough;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.client.Committee;
import io.zhengyou.client.Person;
import io.zhengyou.client.Server;
import io.zhengyou.client.Task;
import java.util.List;
import java.util.Map;

/** The committee votes, one of its members not on everybody. */
final class Voting {

    private final Committee committee;
    private final String round;

    Voting(Server server, String round) {
        this.round = round;
        committee = new Committee(server, round);
    }

    /** The last member has to do with the first of the shortlisted, the others with nobody. */
    void declare() throws JsonProcessingException {
        Person last = committee.members().get(Committee.MEMBERS - 1);
        for (Person member : committee.members()) {
            Task task = member.task(round, "userTask_declareConflicts");
            member.complete(task, member == last ? recusal(member.shown(task)) : Map.of("conflict", "none"));
        }
    }

    /** @return the ids of the nominations on the paper, in its order */
    List<String> vote() throws JsonProcessingException {
        return committee.vote((member, options, seats) -> new Marks(options, seats).of(member));
    }

    private static Map<String, ?> recusal(JsonNode shown) throws JsonProcessingException {
        JsonNode options = shown.path("nomineeOptions").path("value");
        String nominee = (options.isTextual() ? new ObjectMapper().readTree(options.asText()) : options).path(0).path("value").asText();
        return Map.of("conflict", "recuse", "recusedFrom", List.of(nominee),
                "conflictKind", "TEACHER_OR_STUDENT", "conflictReason", "候选人是我的学生。");
    }
}
