package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A member of the committee who must not judge a nominee learns nothing of that nominee, whatever they ask. */
@ServerTest
class RecusedMemberTest {

    /** Of unit B13, as the first nominee is. */
    private static final String KNOWN = "member4";
    private static final String DECLARED = "member2";
    private static final String HIDDEN = "第B13党支部";
    private static final String OTHER = "第B61党支部";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    private Play play;
    private Panel panel;
    private String nomination;

    @BeforeEach
    void shortlistTwo() {
        play = new Play(engine, port);
        panel = new Panel(play);
        panel.shortlisted("回避推断试验届", LocalDate.now(clock).plusDays(30), 1, "B13", "B61");
        nomination = panel.nominations().get(0);
    }

    @Test
    void beforeTheVoteWhoeverIsKnownToHaveAConflictIsNotToldOfTheNominee() {
        Curious member = new Curious(play, KNOWN);
        member.findsNowhere(HIDDEN, nomination);
        member.findsNotIn(declaration(KNOWN).getId(), HIDDEN, nomination);
        member.cannotTellFromNothing(nomination);
        member.isNotTold(declaration("member1").getId(), HIDDEN, nomination);
    }

    @Test
    void duringTheVoteNeitherPaperNorRefusalNorTaskNamesTheNominee() {
        declare();
        List<Task> ballots = play.openBallots();
        for (String person : List.of(KNOWN, DECLARED)) {
            Task own = ballots.stream().filter(task -> person.equals(task.getAssignee())).findFirst().orElseThrow();
            Task other = ballots.stream().filter(task -> "member1".equals(task.getAssignee())).findFirst().orElseThrow();
            Curious member = new Curious(play, person);
            member.findsNowhere(HIDDEN, nomination);
            member.findsNotIn(own.getId(), HIDDEN, nomination);
            member.cannotTellFromNothing(nomination);
            member.isNotTold(other.getId(), HIDDEN, nomination);
            assertThat(marked(person, own, nomination)).isEqualTo(marked(person, own, UUID.randomUUID().toString()));
        }
    }

    @Test
    void theMinutesLeaveTheNomineeOutForWhoeverSteppedAside() throws IOException {
        declare();
        List<Task> ballots = play.openBallots();
        play.vote(ballots, voter -> List.of("APPROVE", "AGAINST"));
        play.work();
        for (String person : List.of(KNOWN, DECLARED)) {
            assertThat(minutes(person)).contains(OTHER, "有利害关系").doesNotContain(HIDDEN);
            new Curious(play, person).findsNowhere(HIDDEN, nomination);
        }
        assertThat(minutes("member1")).contains(OTHER, HIDDEN);
        assertThat(minutes("office1")).contains(OTHER, HIDDEN);
        play.decide("leader1", "userTask_approveList", decision("approve"));
    }

    /** A ballot is nobody's but its voter's, and what is no ballot is none. */
    @Test
    void aBallotOpenedByAStrangerIsNotThere() {
        Task ballot = play.openBallots().get(0);
        for (String person : List.of("office1", "leader1", "expert1", "liaisonB13", "operator1", "member9")) {
            Visitor stranger = play.visitor(person);
            for (String id : List.of(ballot.getId(), nomination, ballot.getProcessInstanceId(), "null", "..", "%20", "%25", "a'b", "x".repeat(3000))) {
                assertThat(stranger.api("GET", "/ballots/" + id, "").statusCode()).as("%s %s", person, id).isBetween(400, 414);
                assertThat(stranger.get("/ballots/" + id).statusCode()).as("%s %s", person, id).isBetween(400, 414);
            }
        }
        assertThat(Visitor.browser(port).api("GET", "/ballots/" + ballot.getId(), "").statusCode()).isIn(302, 401);
        assertThat(Visitor.browser(port).get("/error").statusCode()).isEqualTo(404);
    }

    private void declare() {
        play.completeTask(DECLARED, declaration(DECLARED), Map.of("conflict", "recuse", "recusedFrom",
                SpinValues.jsonValue("[\"" + nomination + "\"]").create(), "conflictKind", "CO_AUTHOR", "conflictReason", "共同发表过论文。"));
    }

    private Task declaration(String member) {
        return play.open("userTask_declareConflicts").stream().filter(task -> member.equals(task.getAssignee())).findFirst().orElseThrow();
    }

    /** What is answered to a vote that marks this option beside the others. */
    private String marked(String person, Task ballot, String option) {
        Visitor voter = play.visitor(person);
        String address = "/ballots/" + ballot.getId();
        String paper = voter.api("GET", address, "").body();
        List<String> options = JsonPath.read(paper, "$.options[*].id");
        String vote = "{\"" + options.get(0) + "\":\"APPROVE\",\"" + option + "\":\"AGAINST\"}";
        var answer = voter.post(address, vote, JsonPath.read(paper, "$.csrfHeader"), JsonPath.read(paper, "$.csrfToken"));
        assertThat(answer.statusCode()).isEqualTo(400);
        return answer.body().replace(option, "…");
    }

    private String minutes(String person) throws IOException {
        try (PDDocument document = Loader.loadPDF(play.visitor(person).bytes("/minutes/" + play.roundId()))) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
    }
}
