package io.zhengyou.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The committee of the demo organisation votes in secret: each member signs in and fills in the paper, and the engine never sees it. */
public final class Committee {

    public static final int MEMBERS = 9;

    /** How a member votes. */
    public interface Marking {

        /**
         * @param member  from 1
         * @param options the ids of the nominations on the whole paper, in its order
         * @return for each nomination {@code APPROVE}, {@code AGAINST} or {@code ABSTAIN}
         */
        Map<String, String> of(int member, List<String> options, int seats);
    }

    private final ObjectMapper json = new ObjectMapper();
    private final List<Person> members;
    private final String round;

    public Committee(Server server, String round) {
        this.round = round;
        members = IntStream.rangeClosed(1, MEMBERS).mapToObj(number -> server.person("member" + number)).toList();
    }

    public List<Person> members() {
        return members;
    }

    /**
     * Everybody votes, as soon as they can. The first member must have stepped aside for nobody, so that theirs is the whole paper.
     *
     * @return the ids of the nominations on the whole paper, in its order
     */
    public List<String> vote(Marking marking) throws JsonProcessingException {
        List<String> options = List.of();
        for (int number = 1; number <= MEMBERS; number++) {
            Person member = members.get(number - 1);
            String address = "/ballots/" + member.task(round, "userTask_vote").id();
            Session session = member.signIn();
            JsonNode paper = json.readTree(session.get(address));
            List<String> own = StreamSupport.stream(paper.path("options").spliterator(), false).map(option -> option.path("id").asText()).toList();
            options = number == 1 ? own : options;
            Map<String, String> marks = new HashMap<>(marking.of(number, options, paper.path("seats").asInt()));
            marks.keySet().retainAll(own);
            session.postJson(address, json.writeValueAsString(marks), paper.path("csrfHeader").asText(), paper.path("csrfToken").asText());
        }
        return options;
    }
}
