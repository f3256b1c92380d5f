package io.zhengyou.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;

/** A browser in which appraisers fill in the ballots that their links open, one after the other. */
public final class Booth {

    /** What somebody thinks of the subjects of a paper. */
    public interface Opinion {

        /** @return the place of the step, from 0, the best */
        int of(String subject);
    }

    private static final String ADDRESS = "/appraise/";
    private static final int STEPS = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random = new Random();
    private final Session browser;

    public Booth(Server server) {
        browser = Session.ofVisitor(server);
    }

    /** What the page of a link shows. */
    public JsonNode paper(String secret) {
        return read(browser.postJson(ADDRESS + "paper", write(Map.of("secret", secret))));
    }

    /** @return the code by which the appraiser finds the sheet again */
    public String cast(String secret) {
        return cast(secret, paper(secret));
    }

    /** @param paper of this or another link that was opened in this booth */
    public String cast(String secret, JsonNode paper) {
        return cast(secret, paper, subject -> random.nextInt(STEPS));
    }

    /** @return the code by which the appraiser finds the sheet again */
    public String cast(String secret, JsonNode paper, Opinion opinion) {
        return read(browser.postJson(ADDRESS + "ballot", write(Map.of("secret", secret, "ballot", filled(paper, opinion))))).path("code").asText();
    }

    /** Somebody with a login fills in the ballot of their task. */
    public static void cast(Person voter, Task task, Opinion opinion) {
        Session session = voter.signIn();
        String address = "/appraisals/tasks/" + task.id();
        JsonNode paper = read(session.get(address));
        session.postJson(address, write(filled(paper, opinion)), paper.path("csrfHeader").asText(), paper.path("csrfToken").asText());
    }

    private static Map<String, Object> filled(JsonNode paper, Opinion opinion) {
        Map<Integer, List<Integer>> answers = new HashMap<>();
        Map<Integer, String> comments = new HashMap<>();
        paper.path("subjects").forEach(subject -> {
            int number = subject.path("number").asInt();
            answers.put(number, StreamSupport.stream(paper.path("questions").spliterator(), false)
                    .map(question -> opinion.of(subject.path("name").asText())).toList());
            comments.put(number, number == 1 ? "希望多到基层走走，多听听意见。" : "");
        });
        return Map.of("answers", answers, "comments", comments);
    }

    private static String write(Map<String, Object> sent) {
        try {
            return JSON.writeValueAsString(sent);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + text, e);
        }
    }
}
