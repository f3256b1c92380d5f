package io.zhengyou.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.zhengyou.ServerTest;
import io.zhengyou.dossier.assessment.AssessmentYears;
import io.zhengyou.dossier.assessment.FactBook;
import io.zhengyou.dossier.assessment.YearStage;
import io.zhengyou.engine.access.Visitor;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secretaries of like units vote on each other's units. */
@ServerTest
class PeerVoteTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private AssessmentYears years;

    @Autowired
    private FactBook facts;

    @Autowired
    private JdbcClient jdbc;

    private AnnualPlay play;

    @BeforeEach
    void play() {
        play = new AnnualPlay(server, port);
    }

    @Test
    void allVoteOnAllUnitsButTheirOwn() {
        opened("B13", "B15", "B17", "B19", "B21", "B23");
        List<Task> ballots = play.people.tasks(group(), "userTask_vote");
        assertThat(ballots).extracting(Task::getAssignee)
                .containsExactlyInAnyOrder("secretaryB13", "secretaryB15", "secretaryB17", "secretaryB19", "secretaryB21", "secretaryB23");
        String own = play.caseOf("B13");
        String criticised = play.caseOf("B15");
        for (Task ballot : ballots) {
            String paper = paper(ballot);
            assertThat(paper).contains("民主测评", AnnualPlay.SELF);
            assertThat(paper.contains(own)).as(ballot.getAssignee()).isEqualTo(!ballot.getAssignee().equals("secretaryB13"));
            vote(ballot, option -> !option.equals(criticised) || ballot.getAssignee().equals("secretaryB23"));
        }
        play.people.work(group());
        play.goOn();
        assertThat(play.people.ends(group(), "annual-vote")).containsExactly("endEvent_counted");
        assertThat(play.of("B13").approval()).isEqualTo(100);
        assertThat(play.of("B15").approval()).as("one of five").isEqualTo(20);
        assertThat(facts.latest(criticised).orElseThrow().indicators().approval()).isEqualTo(20);
        assertThat(play.people.shown("leader3", criticised, "userTask_grade")).containsEntry("proposedShown", "不合格");
        assertThat(play.people.shown("leader3", own, "userTask_grade").get("indicatorsShown")).asString().contains("民主测评认可率：100%");
    }

    @Test
    void theVoteEndsAtItsDeadlineAndFewVotesTellNothing() {
        opened("B25", "B27", "B29", "B31", "B33", "B35");
        vote(play.people.tasks(group(), "userTask_vote").get(0), option -> true);
        play.people.fire(group(), "catchEvent_votingClosed");
        play.people.work(group());
        play.goOn();
        assertThat(play.people.tasks(group(), "userTask_vote")).as("withdrawn").isEmpty();
        for (String unit : List.of("B25", "B27", "B29", "B31", "B33", "B35")) {
            assertThat(play.of(unit).approval()).isEqualTo(-1);
        }
        assertThat(play.people.shown("leader3", play.caseOf("B25"), "userTask_grade")).containsEntry("proposedShown", "合格");
    }

    @Test
    void fewerThanFiveDoNotVote() {
        opened("B37", "B39");
        assertThat(play.people.ends(group(), "annual-vote")).containsExactly("endEvent_tooFew");
        assertThat(play.people.tasks(play.caseOf("B37"), "userTask_grade")).hasSize(1);
    }

    @Test
    void votesOfATerminatedYearAreDestroyedUnread() {
        opened("B41", "B43", "B45", "B47", "B49", "B51");
        Task first = play.people.tasks(group(), "userTask_vote").get(0);
        vote(first, option -> true);
        play.terminate("leader2");
        play.people.work(play.id());
        assertThat(years.get(play.id()).stage()).isEqualTo(YearStage.TERMINATED);
        assertThat(play.people.tasks(group(), "userTask_vote")).isEmpty();
        assertThat(play.people.ends(play.id(), "annual-assessment")).containsExactly("endEvent_terminated");
        assertThat(play.of("B43").votes()).isNull();
    }

    /** All have assessed themselves, and the ballots are out. */
    private void opened(String... units) {
        play.open(units);
        for (String unit : units) {
            play.selfAssess(unit);
        }
        play.goOn();
        play.people.work(group());
        play.goOn();
    }

    private String group() {
        return jdbc.sql("SELECT id FROM annual_group WHERE year_id = ?").param(play.id()).query(String.class).single();
    }

    private String paper(Task ballot) {
        return play.visitor(ballot.getAssignee()).api("GET", "/ballots/" + ballot.getId(), "").body();
    }

    private void vote(Task ballot, Predicate<String> approves) {
        Visitor voter = play.visitor(ballot.getAssignee());
        String paper = voter.api("GET", "/ballots/" + ballot.getId(), "").body();
        List<String> options = JsonPath.read(paper, "$.options[*].id");
        String marks = options.stream().map(option -> "\"%s\":\"%s\"".formatted(option, approves.test(option) ? "APPROVE" : "AGAINST"))
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(voter.post("/ballots/" + ballot.getId(), marks, JsonPath.read(paper, "$.csrfHeader"), JsonPath.read(paper, "$.csrfToken")).statusCode())
                .isBetween(200, 299);
    }
}
