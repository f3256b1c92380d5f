package io.zhengyou.walkthrough;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;

/** The committee votes in secret: each member signs in and fills in the paper, and the engine never sees it. */
final class Voting {

    static final int MEMBERS = 9;

    private final ObjectMapper json = new ObjectMapper();
    private final Server server;

    Voting(Server server) {
        this.server = server;
    }

    void vote(String round) throws JsonProcessingException {
        for (int number = 1; number <= MEMBERS; number++) {
            Person member = server.person("member" + number);
            String address = "/ballots/" + member.task(round, "userTask_vote").id();
            Session session = member.signIn();
            JsonNode paper = json.readTree(session.get(address));
            session.postJson(address, json.writeValueAsString(marks(paper, number)),
                    paper.path("csrfHeader").asText(), paper.path("csrfToken").asText());
        }
    }

    /** Most approve of the first, as many as there are seats; every fourth member prefers the next to the last of them. */
    private static Map<String, String> marks(JsonNode paper, int member) {
        int seats = paper.path("seats").asInt();
        int passedOver = member % 4 == 0 ? seats - 1 : seats;
        Map<String, String> marks = new HashMap<>();
        int place = 0;
        for (JsonNode option : paper.path("options")) {
            String mark = place <= seats && place != passedOver ? "APPROVE" : (place + member) % 3 == 0 ? "ABSTAIN" : "AGAINST";
            marks.put(option.path("id").asText(), mark);
            place++;
        }
        return marks;
    }
}
