package io.zhengyou.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.desk.HolderMoved;
import io.zhengyou.desk.process.Deputising;
import io.zhengyou.directory.WorkingDays;
import io.zhengyou.engine.AtWork;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.pledge.commentary.Commentary;
import io.zhengyou.pledge.commentary.CommentaryState;
import io.zhengyou.pledge.process.PledgeProcess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Commentaries: what counts as one, who signs, and what happens where nobody writes. */
@ServerTest
@RecordApplicationEvents
class CommentaryTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Commentaries commentaries;

    @Autowired
    private PledgeProcess process;

    @Autowired
    private Deputising deputising;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Pledges pledges;

    @Autowired
    private ApplicationEventPublisher published;

    @Autowired
    private ApplicationEvents events;

    private PledgePlay play;
    private AtWork people;

    @BeforeEach
    void prepare() {
        play = new PledgePlay(engine, clock);
        people = play.people;
    }

    @Test
    void takesNoCommentaryWithoutSubstance() {
        String commentary = asked("B29");
        String leader = commentaries.get(commentary).leader();
        assertRefused(leader, commentary, Map.of("rating", "GOOD", "strengths", "同意"), "点评合计至少 30 个字，还差 28 个字");
        assertRefused(leader, commentary, Map.of("rating", "GOOD", "strengths", "同意".repeat(30)), "多有重复");
        assertRefused(leader, commentary, Map.of("rating", "POOR", "strengths", PledgePlay.STRENGTHS + PledgePlay.SUGGESTIONS), "请写明需要整改的问题");
        assertRefused(leader, commentary, Map.of("strengths", PledgePlay.STRENGTHS), "「评价」必填");
        assertRefused(leader, commentary, Map.of("intent", "drop"), "按现在的选择不必填写");
    }

    @Test
    void remindsAfterFiveWorkingDaysAndIsDueAfterTen() {
        String commentary = asked("B31");
        Task task = people.task(commentary, "userTask_comment");
        assertThat(task.getDueDate()).isEqualTo(workingDays.after(10));
        people.fire(commentary, "boundaryEvent_fiveDays");
        String leader = commentaries.get(commentary).leader();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_outbox WHERE recipient = ? AND subject LIKE ?")
                .params(leader, "请点评：%" + unitName("B31")).query(Integer.class).single()).isOne();
        assertThat(people.tasks(commentary, "userTask_comment")).hasSize(1);
        engine.getManagementService().createJobQuery().processInstanceId(task.getProcessInstanceId()).timers().list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_outbox WHERE recipient = 'office1' AND subject = '逾期未办：点评承诺书' AND body LIKE ?")
                .param("%" + task.getId() + "%").query(Integer.class).single()).isOne();
    }

    @Test
    void recordsForWhomADeputySigned() {
        String commentary = asked("B33");
        String leader = commentaries.get(commentary).leader();
        String deputy = leader.equals("leader1") ? "leader2" : "leader1";
        deputising.name(leader, deputy, LocalDate.now(clock), LocalDate.now(clock).plusDays(5));
        Task task = people.task(commentary, "userTask_comment");
        deputising.take(task.getId(), deputy);
        play.comment(deputy, commentary, "GOOD");
        assertThat(commentaries.get(commentary)).satisfies(written -> {
            assertThat(written.leader()).isEqualTo(leader);
            assertThat(written.author()).isEqualTo(deputy);
        });
        assertThat(events.stream(CommentaryPublished.class).filter(one -> one.commentaryId().equals(commentary))).singleElement()
                .satisfies(published -> {
                    assertThat(published.leader()).isNotEqualTo(published.signedBy());
                    assertThat(published.signedBy()).isNotNull();
                });
    }

    @Test
    void severalCommentariesOnOnePledgeStandInOrder() {
        String id = play.published("B35", 9);
        for (String rating : List.of("GOOD", "FAIRLY_GOOD")) {
            String commentary = commentaries.open(id, "leader1", false);
            process.startCommentary(id, commentary, "leader1");
            people.complete("leader1", commentary, "userTask_comment", Map.of("intent", "comment", "rating", rating,
                    "strengths", PledgePlay.STRENGTHS, "suggestions", PledgePlay.SUGGESTIONS));
            play.answer("liaisonB35", commentary);
            assertThat(people.ends(commentary, "pledge-commentary")).containsExactly("endEvent_answered");
        }
        assertThat(commentaries.of(id)).extracting(Commentary::rating).containsExactly(Rating.GOOD, Rating.FAIRLY_GOOD);
        assertThat(events.stream(CommentaryAnswered.class).filter(one -> one.pledgeId().equals(id))).hasSize(2);
    }

    @Test
    void lettingItBeIsForThoseWhoWereNotAsked() {
        String id = play.published("B37", 9);
        String commentary = commentaries.open(id, "leader1", false);
        process.startCommentary(id, commentary, "leader1");
        people.complete("leader1", commentary, "userTask_comment", Map.of("intent", "drop"));
        assertThat(people.ends(commentary, "pledge-commentary")).containsExactly("endEvent_dropped");
        assertThat(commentaries.get(commentary).state()).isEqualTo(CommentaryState.DROPPED);
        assertThat(events.stream(CommentaryPublished.class).filter(one -> one.pledgeId().equals(id))).isEmpty();
    }

    @Test
    void takesBackWhatNobodyWroteWhenThePledgeEnds() {
        String commentary = asked("B39");
        String id = commentaries.get(commentary).pledgeId();
        play.report("liaisonB39", id, 1);
        String last = commentaries.of(id).get(1).id();
        play.comment(commentaries.get(last).leader(), last, "GOOD");
        play.answer("liaisonB39", last);
        people.complete("liaisonB39", id, "userTask_state", PledgePlay.remarks("走访已经全部完成，台账可以核对。", 1));
        people.complete("office1", id, "userTask_confirm", PledgePlay.findings("KEPT"));
        assertThat(people.ends(commentary, "pledge-commentary")).containsExactly("endEvent_pledgeEnded");
        assertThat(commentaries.get(commentary).state()).isEqualTo(CommentaryState.DROPPED);
    }

    @Test
    void theLiaisonWhoComesAfterAnotherFilesFromThenOn() {
        String id = play.published("B41", 9);
        published.publishEvent(new HolderMoved(id, "liaisonB41", "liaisonB43"));
        assertThat(pledges.get(id).filedBy()).isEqualTo("liaisonB43");
    }

    /** @return a commentary that the report in the middle asked for */
    private String asked(String unit) {
        String id = play.published(unit, 9);
        play.report("liaison" + unit, id, 1);
        return play.waiting(commentaries, id).get(0);
    }

    private String unitName(String unit) {
        return jdbc.sql("SELECT name FROM unit WHERE code = ?").param(unit).query(String.class).single();
    }

    private void assertRefused(String leader, String commentary, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> people.complete(leader, commentary, "userTask_comment", answers)).hasMessageContaining(sentence);
    }
}
