package io.zhengyou.walkthrough;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.client.Committee;
import io.zhengyou.client.Html;
import io.zhengyou.client.Server;
import io.zhengyou.client.Session;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;

/** Checks that a round ended as its story leads to: in the dossier of the office, and in public. */
final class Ending {

    private final Server server;
    private final Story story;
    private final JsonNode dossier;
    private final String verification;

    Ending(Server server, Story story) throws JsonProcessingException {
        this.server = server;
        this.story = story;
        Session office = server.person("office1").signIn();
        String page = "/office/rounds/" + story.round();
        dossier = new ObjectMapper().readTree(office.get(page + "/dossier.json"));
        verification = office.get(page + "/verify");
    }

    /** @throws AssertionError if anything is not as it should be; it says everything that is not */
    void check() {
        assertSoftly(softly -> {
            states(softly);
            corrections(softly);
            reviews(softly);
            ballots(softly);
            record(softly);
            new Publicity(server, story).check(softly, dossier.path("certificates"));
        });
    }

    private void states(SoftAssertions softly) {
        softly.assertThat(dossier.at("/round/stage").asText()).as("stage of the round").isEqualTo("已表彰");
        softly.assertThat(texts(dossier.path("nominations"), "id")).as("nominations")
                .containsExactlyInAnyOrderElementsOf(story.nominations().stream().map(Nomination::id).toList());
        for (Nomination nomination : story.nominations()) {
            softly.assertThat(facts(nomination.id()).path("state").asText()).as("state of " + nomination.name()).isEqualTo(story.stateOf(nomination));
        }
    }

    private void corrections(SoftAssertions softly) {
        JsonNode corrected = facts(story.corrected().id());
        softly.assertThat(corrected.path("versions")).as("versions of the corrected nomination").hasSize(3);
        softly.assertThat(texts(corrected.path("opinions"), "decision")).as("decisions on the corrected nomination")
                .containsSubsequence("退回", "同意推荐", "退回", "同意推荐", "通过");
    }

    /** Everybody was scored by as many as the rules say, whoever stepped aside or stayed silent. */
    private void reviews(SoftAssertions softly) {
        for (Nomination nomination : story.nominations()) {
            List<String> states = texts(facts(nomination.id()).path("reviews"), "state");
            softly.assertThat(states).as("scores of " + nomination.name()).filteredOn("已评分"::equals)
                    .hasSize(nomination.equals(story.withdrawn()) ? 0 : Preparation.EXPERTS_PER_NOMINATION);
        }
        List<String> all = StreamSupport.stream(dossier.path("nominations").spliterator(), false)
                .flatMap(nomination -> texts(nomination.path("reviews"), "state").stream()).toList();
        softly.assertThat(all).as("recusals").filteredOn("已回避"::equals).hasSize(1);
        softly.assertThat(all).as("replaced reviews").filteredOn("已收回"::equals).hasSize(1);
    }

    private void ballots(SoftAssertions softly) {
        JsonNode first = dossier.at("/ballots/0");
        softly.assertThat(first.path("seats").asInt()).as("seats").isEqualTo(Preparation.SEATS);
        softly.assertThat(first.path("cast").asInt()).as("votes cast").isEqualTo(Committee.MEMBERS);
        softly.assertThat(first.at("/lines/0/recused").asInt()).as("members who stepped aside for the first").isEqualTo(1);
        softly.assertThat(texts(first.path("lines"), "result")).as("tied").filteredOn(result -> result.startsWith("末位票数相同")).hasSize(2);
        JsonNode second = dossier.at("/ballots/1");
        softly.assertThat(second.path("seats").asInt()).as("seats of the second vote").isEqualTo(1);
        softly.assertThat(texts(second.path("lines"), "result")).as("results of the second vote").containsExactly("通过", "未通过");
        softly.assertThat(texts(second.path("lines"), "nomination")).as("on the second paper")
                .containsExactly(story.onNotice().get(Preparation.SEATS - 1), story.passedOver());
    }

    private void record(SoftAssertions softly) {
        softly.assertThat(Html.all("<strong>(记录[^<]+|本届规则[^<]+)<", verification)).as("what the server finds").containsExactly("记录完整。");
        softly.assertThat(RecordedChain.firstFault(dossier.path("record"))).as("first fault in the chain of decisions").isEmpty();
    }

    private JsonNode facts(String nomination) {
        return StreamSupport.stream(dossier.path("nominations").spliterator(), false)
                .filter(one -> one.path("id").asText().equals(nomination)).findFirst().orElseThrow();
    }

    static List<String> texts(JsonNode lines, String field) {
        return StreamSupport.stream(lines.spliterator(), false).map(line -> line.path(field).asText()).toList();
    }
}
