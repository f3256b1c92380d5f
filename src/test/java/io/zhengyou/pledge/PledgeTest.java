package io.zhengyou.pledge;

import static io.zhengyou.pledge.PledgePlay.ACCEPT;
import static io.zhengyou.pledge.PledgePlay.findings;
import static io.zhengyou.pledge.PledgePlay.item;
import static io.zhengyou.pledge.PledgePlay.remarks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.AtWork;
import io.zhengyou.evidence.EvidenceFiles;
import io.zhengyou.evidence.Origin;
import io.zhengyou.evidence.Samples;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Entry;
import io.zhengyou.pledge.book.PledgeState;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.book.Version;
import io.zhengyou.pledge.book.Versions;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.pledge.commentary.Commentary;
import io.zhengyou.pledge.commentary.CommentaryState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A pledge from its draft to each of its ends. */
@ServerTest
@RecordApplicationEvents
class PledgeTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private Pledges pledges;

    @Autowired
    private Versions versions;

    @Autowired
    private Entries entries;

    @Autowired
    private Commentaries commentaries;

    @Autowired
    private EvidenceFiles files;

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
    void goesFromTheDraftOfAUnitThroughARectificationToTheFinding() {
        String id = play.startOfUnit("B01");
        people.complete("liaisonB01", id, "userTask_draft", play.draft("GOOD_MEMBERS", 3, 9));
        people.complete("office1", id, "userTask_review", Map.of("decision", "return", "reason", "目标请写得更具体。"));
        assertThat(people.shown("liaisonB01", id, "userTask_draft")).containsEntry("returnedBecause", "目标请写得更具体。")
                .containsEntry("has2", true).containsEntry("title", "为科技工作者办实事");
        Map<String, Object> second = play.draft("GOOD_MEMBERS", 3, 9);
        second.put("target1", "走访不少于八十人并建台账");
        people.complete("liaisonB01", id, "userTask_draft", second);
        assertThat(people.shown("office1", id, "userTask_review")).extractingByKey("changes").asString()
                .contains("【第 1 项】", "原：1. 走访第 1 批", "不少于五十人", "不少于八十人").doesNotContain("【第 2 项】");
        people.complete("office1", id, "userTask_review", ACCEPT);
        assertThat(events.stream(PledgePublished.class).filter(one -> one.pledgeId().equals(id))).singleElement().satisfies(published -> {
            assertThat(published.items()).extracting(PledgeItem::number).containsExactly(1, 2);
            assertThat(published.pledger().kind()).isEqualTo(PledgerKind.UNIT);
            assertThat(published.year()).isEqualTo(play.year());
        });
        assertThat(versions.latest(id)).map(Version::number).contains(2);

        play.report("liaisonB01", id, 1);
        play.report("liaisonB01", id, 2);
        assertThat(play.waiting(commentaries, id)).as("asked in the middle").hasSize(1);
        play.comment(leader(id), play.waiting(commentaries, id).get(0), "GOOD");
        play.report("liaisonB01", id, 1);
        assertThat(events.stream(ProgressReported.class).filter(one -> one.pledgeId().equals(id)).map(ProgressReported::remarks)).hasSize(3)
                .last().satisfies(remarks -> assertThat(remarks).extracting(ItemRemark::number).containsExactly(2));

        String last = play.waiting(commentaries, id).get(0);
        play.comment(leader(id), last, "AVERAGE");
        assertThat(people.shown("liaisonB01", last, "userTask_answer")).containsEntry("ratingLabel", "一般");
        play.answer("liaisonB01", last);
        rectify(commentaries.get(last).rectificationId());
        assertThat(events.stream(RectificationOrdered.class).map(RectificationOrdered::pledgeId)).contains(id);
        assertThat(events.stream(RectificationClosedOut.class).filter(one -> one.pledgeId().equals(id)).map(RectificationClosedOut::result))
                .containsExactly("调研次数已补足，结果已向会员公布，可以核对。");
        people.complete("liaisonB01", id, "userTask_state", remarks("全部走访完成，台账齐全，已经公布。", 2));
        people.complete("office2", id, "userTask_confirm", Map.of("decision", "return", "reason", "请写明走访人数。"));
        assertThat(people.shown("liaisonB01", id, "userTask_state")).containsEntry("returnedBecause", "请写明走访人数。")
                .containsEntry("remark2", "全部走访完成，台账齐全，已经公布。");
        people.complete("liaisonB01", id, "userTask_state", remarks("全部走访完成，共一百二十人，台账齐全。", 2));
        assertThatThrownBy(() -> people.complete("office2", id, "userTask_confirm", Map.of("decision", "confirm", "finding1", "KEPT", "finding2", "NOT_KEPT")))
                .hasMessageContaining("没有完全兑现的，请写明依据");
        people.complete("office2", id, "userTask_confirm", findings("KEPT", "PARTLY_KEPT"));

        assertThat(people.ends(id, "pledge")).containsExactly("endEvent_partlyKept");
        assertThat(pledges.get(id).fulfilment()).isEqualTo(Fulfilment.PARTLY_KEPT);
        assertThat(events.stream(FulfilmentStated.class).filter(one -> one.pledgeId().equals(id))).hasSize(2);
        assertThat(events.stream(FulfilmentConfirmed.class).filter(one -> one.pledgeId().equals(id))).singleElement()
                .satisfies(end -> assertThat(end.findings()).extracting(ItemFinding::fulfilment).containsExactly(Fulfilment.KEPT, Fulfilment.PARTLY_KEPT));
        assertThat(entries.of(id)).extracting(Entry::step).startsWith(Step.STARTED, Step.SUBMITTED, Step.RETURNED, Step.SUBMITTED, Step.ACCEPTED,
                Step.PUBLISHED, Step.REPORTED);
    }

    @Test
    void aMembersPledgeIsTheirSecretarysToReviewAndToJudge() {
        String id = play.startOfMember("liaisonB03");
        assertThatThrownBy(() -> people.complete("liaisonB03", id, "userTask_draft", play.draft("GOOD_MEMBERS", 6)))
                .hasMessageContaining("应从列出的选项中选择");
        people.complete("liaisonB03", id, "userTask_draft", play.draft("LEAD_SERVING", 6));
        people.complete("secretaryB03", id, "userTask_review", ACCEPT);
        play.report("liaisonB03", id, 1);
        play.report("liaisonB03", id, 1);
        endCommentaries(id, "GOOD", "liaisonB03");
        people.complete("liaisonB03", id, "userTask_state", remarks("走访已经全部完成，台账可以核对。", 1));
        people.complete("secretaryB03", id, "userTask_confirm", findings("KEPT"));
        assertThat(people.ends(id, "pledge")).containsExactly("endEvent_kept");
        assertThat(people.ends(id, "pledge-progress")).containsExactly("endEvent_reported");
        assertThat(pledges.get(id).standing()).isEqualTo("兑现");
    }

    @Test
    void nobodyReviewsTheirOwnPledge() {
        String id = play.startOfMember("secretaryB05");
        people.complete("secretaryB05", id, "userTask_draft", play.draft("LEAD_LEARNING", 6));
        assertThat(people.tasks(id, "userTask_review")).hasSize(1);
        people.complete("office3", id, "userTask_review", ACCEPT);
    }

    @Test
    void oneOfTwoSecretariesDecidesNothingAboutTheirOwnPledge() {
        engine.getIdentityService().createMembership("liaisonB53", "secretary-B53");
        String id = play.startOfMember("liaisonB53");
        people.complete("liaisonB53", id, "userTask_draft", play.draft("LEAD_SERVING", 6));
        assertOwn(id, "userTask_review", ACCEPT);
        people.complete("secretaryB53", id, "userTask_review", ACCEPT);
        Map<String, Object> request = Map.of("chosenPledge", id, "reason", "工作调动，另行承诺。请予同意。");
        people.start("liaisonB53", "pledge-amendment", request);
        people.complete("liaisonB53", id, "userTask_amend", play.draft("LEAD_SERVING", 9));
        assertOwn(id, "userTask_reviewAmendment", ACCEPT);
        people.complete("secretaryB53", id, "userTask_reviewAmendment", Map.of("decision", "decline", "reason", "没有推迟的理由。"));
        people.start("liaisonB53", "pledge-withdrawal", request);
        assertOwn(id, "userTask_approveWithdrawal", Map.of("decision", "approve"));
        engine.getIdentityService().deleteMembership("liaisonB53", "secretary-B53");
    }

    private void assertOwn(String id, String step, Map<String, Object> answers) {
        assertThatThrownBy(() -> people.complete("liaisonB53", id, step, answers)).hasMessageContaining("不能由您审核或评定");
        engine.getTaskService().setAssignee(people.task(id, step).getId(), null);
    }

    @Test
    void endsNotKeptWhereNobodyReportedNorAnswered() {
        String id = play.published("B07", 8);
        people.fire(id, "catchEvent_reportDue");
        people.fire(id, "boundaryEvent_notReported");
        assertThat(entries.latest(id, Step.NOT_REPORTED)).isPresent();
        assertThat(commentaries.of(id)).as("asked in the middle, report or not").hasSize(1);
        people.fire(id, "catchEvent_reportDue");
        people.fire(id, "boundaryEvent_notReported");
        String last = commentaries.of(id).get(commentaries.of(id).size() - 1).id();
        play.comment(leader(id), last, "FAIRLY_GOOD");
        people.fire(last, "boundaryEvent_notAnswered");
        assertThat(commentaries.get(last).state()).isEqualTo(CommentaryState.UNANSWERED);
        people.complete("liaisonB07", id, "userTask_state", remarks("因人手不足，未能按期完成走访。", 1));
        people.complete("office1", id, "userTask_confirm", findings("NOT_KEPT"));
        assertThat(people.ends(id, "pledge")).containsExactly("endEvent_notKept");
        assertThat(people.ends(last, "pledge-commentary")).containsExactly("endEvent_answered");
    }

    @Test
    void letsADraftBe() {
        String id = play.startOfUnit("B09");
        people.complete("liaisonB09", id, "userTask_draft", Map.of("decision", "drop"));
        assertThat(people.ends(id, "pledge")).containsExactly("endEvent_dropped");
        assertThat(pledges.get(id).state()).isEqualTo(PledgeState.DROPPED);
        assertThat(play.startOfUnit("B09")).as("another one may follow").isNotEqualTo(id);
    }

    @Test
    void takesOnePledgeAYear() {
        play.startOfUnit("B11");
        assertThatThrownBy(() -> play.startOfUnit("B11")).hasMessageContaining("该单位这一年已有承诺书");
        play.startOfMember("liaisonB11");
        assertThatThrownBy(() -> play.startOfMember("liaisonB11")).hasMessageContaining("您这一年已有承诺书");
    }

    @Test
    void refusesItemsThatCannotBeChecked() {
        String id = play.startOfUnit("B13");
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> twice = play.draft("GOOD_MEMBERS", 3, 9);
        twice.put("what2", twice.get("what1"));
        assertThatThrownBy(() -> people.complete("liaisonB13", id, "userTask_draft", twice)).hasMessageContaining("与前面的一项相同");
        Map<String, Object> late = play.draft("GOOD_MEMBERS", 3);
        late.putAll(item(1, "GOOD_MEMBERS", today));
        assertThatThrownBy(() -> people.complete("liaisonB13", id, "userTask_draft", late)).hasMessageContaining("应晚于今天");
        late.putAll(item(1, "GOOD_MEMBERS", LocalDate.of(play.year() + 1, 1, 1)));
        assertThatThrownBy(() -> people.complete("liaisonB13", id, "userTask_draft", late)).hasMessageContaining("年之内");
    }

    private void endCommentaries(String id, String rating, String pledger) {
        play.waiting(commentaries, id).forEach(one -> {
            play.comment(commentaries.get(one).leader(), one, rating);
            play.answer(pledger, one);
        });
    }

    private String leader(String id) {
        return commentaries.of(id).stream().map(Commentary::leader).findFirst().orElseThrow();
    }

    private void rectify(String rectification) {
        people.complete("liaisonB01", rectification, "userTask_plan",
                Map.of("measure1", "补足下半年的调研次数", "finish1", LocalDate.now(clock).toString()));
        people.complete("office1", rectification, "userTask_approvePlan", Map.of("decision", "approve"));
        files.attach(rectification, new Origin("liaisonB01", "userTask_carryOut", null), "调研台账.pdf", Samples.pdf(rectification));
        people.complete("liaisonB01", rectification, "userTask_carryOut", Map.of("report", "调研次数已补足，结果已向会员公布，可以核对。"));
        people.complete("office2", rectification, "userTask_verify", Map.of("measuresDone", List.of("1"), "decision", "mended", "reason", "已核对台账，次数足够。"));
    }
}
