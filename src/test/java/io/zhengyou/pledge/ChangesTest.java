package io.zhengyou.pledge;

import static io.zhengyou.pledge.PledgePlay.ACCEPT;
import static io.zhengyou.pledge.PledgePlay.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.database.AtOnce;
import io.zhengyou.engine.AtWork;
import io.zhengyou.pledge.book.Entries;
import io.zhengyou.pledge.book.Entry;
import io.zhengyou.pledge.book.Pledge;
import io.zhengyou.pledge.book.PledgeState;
import io.zhengyou.pledge.book.Pledges;
import io.zhengyou.pledge.book.Step;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.pledge.commentary.Commentary;
import io.zhengyou.pledge.commentary.CommentaryState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;

/** Public pledges that are changed or taken back: never silently, never to get rid of what is due. */
@ServerTest
@RecordApplicationEvents
class ChangesTest {

    private static final Map<String, Object> APPROVE = Map.of("decision", "approve");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private Pledges pledges;

    @Autowired
    private Entries entries;

    @Autowired
    private Commentaries commentaries;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

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
    void amendsAfterAReviewAndCountsTheDaysOfReportAnew() {
        String id = play.published("B15", 6, 9);
        amend("liaisonB15", id);
        Map<String, Object> changed = play.draft("GOOD_MEMBERS", 3, 9);
        changed.putAll(item(3, "GOOD_STANDING", LocalDate.of(play.year(), 11, 10)));
        people.complete("liaisonB15", id, "userTask_amend", changed);
        assertThat(people.shown("office1", id, "userTask_reviewAmendment")).containsEntry("requestReason", "基层调研计划提前，另加一项。")
                .extractingByKey("changes").asString().contains("【第 1 项】", "-06-10 前", "-03-10 前", "【新增】\n3. ");
        people.complete("office1", id, "userTask_reviewAmendment", Map.of("decision", "return", "reason", "第三项请写明目标。"));
        assertThat(people.shown("liaisonB15", id, "userTask_amend")).containsEntry("returnedBecause", "第三项请写明目标。").containsEntry("has3", true);
        changed.put("has2", false);
        List.of("what2", "target2", "due2", "dimension2").forEach(changed::remove);
        people.complete("liaisonB15", id, "userTask_amend", changed);
        people.complete("office1", id, "userTask_reviewAmendment", ACCEPT);

        assertThat(people.ends(id, "pledge-amendment")).containsExactly("endEvent_amended");
        assertThat(events.stream(PledgeAmended.class).filter(one -> one.pledgeId().equals(id))).singleElement()
                .satisfies(amended -> assertThat(amended.items()).extracting(PledgeItem::number).containsExactly(1, 3));
        assertThat(pledges.get(id).publicVersion()).isEqualTo(3);
        play.report("liaisonB15", id, 1);
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(play.year(), 3, 10));

        amend("liaisonB15", id);
        changed.put("target1", "走访不少于五个人即可");
        assertThatThrownBy(() -> people.complete("liaisonB15", id, "userTask_amend", changed)).hasMessageContaining("已经到期，不能再修改或取消");
        people.complete("liaisonB15", id, "userTask_amend", Map.of("decision", "drop"));
        assertThat(people.ends(id, "pledge-amendment")).containsExactlyInAnyOrder("endEvent_amended", "endEvent_dropped");
    }

    @Test
    void keepsWhatWasPublicIfTheAmendmentIsDeclined() {
        String id = play.published("B17", 6);
        amend("liaisonB17", id);
        assertThatThrownBy(() -> amend("liaisonB17", id)).hasMessageContaining("已有一项修改或撤回申请在办理");
        people.complete("liaisonB17", id, "userTask_amend", play.draft("GOOD_MEMBERS", 11));
        people.complete("office1", id, "userTask_reviewAmendment", Map.of("decision", "decline", "reason", "没有推迟的理由。"));
        assertThat(people.ends(id, "pledge-amendment")).containsExactly("endEvent_declined");
        assertThat(pledges.get(id).publicVersion()).isEqualTo(1);
        assertThat(events.stream(PledgeAmended.class).filter(one -> one.pledgeId().equals(id))).isEmpty();
        play.report("liaisonB17", id, 1);
        assertThat(people.shown(commentaries.of(id).get(0).leader(), play.waiting(commentaries, id).get(0), "userTask_comment")).extractingByKey("itemsShown").asString()
                .contains("-06-10 前");
    }

    @Test
    void withdrawsVisiblyAndTakesBackWhatWasAsked() {
        String id = play.published("B19", 6);
        people.fire(id, "catchEvent_reportDue");
        withdraw("liaisonB19", id);
        people.complete("office1", id, "userTask_approveWithdrawal", Map.of("decision", "decline", "reason", "请继续履行承诺。"));
        withdraw("liaisonB19", id);
        people.complete("office1", id, "userTask_approveWithdrawal", APPROVE);
        assertThat(people.ends(id, "pledge-withdrawal")).containsExactlyInAnyOrder("endEvent_declined", "endEvent_withdrawn");
        assertThat(people.ends(id, "pledge")).containsExactly("endEvent_withdrawn");
        assertThat(people.tasks(id, "userTask_report")).isEmpty();
        assertThat(pledges.get(id).state()).isEqualTo(PledgeState.WITHDRAWN);
        assertThat(entries.of(id)).extracting(Entry::step).endsWith(Step.WITHDRAWAL_ASKED, Step.WITHDRAWN);
        assertThat(events.stream(PledgeWithdrawn.class).filter(one -> one.pledgeId().equals(id)).map(PledgeWithdrawn::reason))
                .containsExactly("单位合并，承诺由新单位承接。");
        assertThatThrownBy(() -> withdraw("liaisonB19", id)).hasMessageContaining("应从列出的选项中选择");
    }

    @Test
    void endsTheCommentaryOfAWithdrawnPledge() {
        String id = play.published("B21", 6);
        play.report("liaisonB21", id, 1);
        play.report("liaisonB21", id, 1);
        withdraw("liaisonB21", id);
        people.complete("office1", id, "userTask_approveWithdrawal", APPROVE);
        assertThat(commentaries.of(id)).hasSize(2).extracting(Commentary::state).contains(CommentaryState.DROPPED);
        assertThat(people.ends(id, "pledge")).containsExactly("endEvent_withdrawn");
    }

    @Test
    void neitherWithdrawsNorFindsKeptWhatIsToBeMended() {
        String id = play.published("B23", 6);
        play.report("liaisonB23", id, 1);
        String commentary = play.waiting(commentaries, id).get(0);
        play.comment(commentaries.get(commentary).leader(), commentary, "POOR");
        play.answer("liaisonB23", commentary);
        assertThatThrownBy(() -> withdraw("liaisonB23", id)).hasMessageContaining("有整改尚未销号，不能撤回");

        play.report("liaisonB23", id, 1);
        String last = play.waiting(commentaries, id).get(0);
        play.comment(commentaries.get(last).leader(), last, "GOOD");
        play.answer("liaisonB23", last);
        people.complete("liaisonB23", id, "userTask_state", PledgePlay.remarks("走访已经全部完成，台账可以核对。", 1));
        assertThatThrownBy(() -> people.complete("office1", id, "userTask_confirm", PledgePlay.findings("KEPT")))
                .hasMessageContaining("请等整改办结后再评定");
    }

    @Test
    void ofTwoWhoStartTheSamePledgeAtOnceOneIsFirst() {
        List<String> results = new AtOnce(database, transactions).run(
                () -> jdbc.sql("SELECT code FROM unit WHERE code = 'B25' FOR UPDATE").query(String.class).single(),
                List.of(start("B25"), start("B25")));
        assertThat(results).filteredOn(result -> result.contains("已有承诺书")).hasSize(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM pledge WHERE unit_code = 'B25' AND kind = 'UNIT'").query(Integer.class).single()).isOne();
    }

    @Test
    void ofAWithdrawalAndAStatementAtOnceOneIsFirst() {
        String id = play.published("B27", 6);
        play.report("liaisonB27", id, 1);
        play.report("liaisonB27", id, 1);
        play.waiting(commentaries, id).forEach(one -> {
            play.comment(commentaries.get(one).leader(), one, "GOOD");
            play.answer("liaisonB27", one);
        });
        withdraw("liaisonB27", id);
        Task state = people.task(id, "userTask_state");
        Task approve = people.task(id, "userTask_approveWithdrawal");
        List<String> results = new AtOnce(database, transactions).run(
                () -> pledges.lock(id),
                List.of(attempt("liaisonB27", state, PledgePlay.remarks("走访已经全部完成，台账可以核对。", 1)), attempt("office1", approve, APPROVE)));
        Pledge after = pledges.get(id);
        boolean stated = results.get(0).equals("done");
        assertThat(results.get(1).equals("done")).as("%s", results).isNotEqualTo(stated);
        assertThat(after.state()).isEqualTo(stated ? PledgeState.STATED : PledgeState.WITHDRAWN);
    }

    private Callable<String> start(String unit) {
        return () -> {
            try {
                return play.startOfUnit(unit);
            } catch (RuntimeException refused) {
                return String.valueOf(refused.getMessage());
            }
        };
    }

    private Callable<String> attempt(String user, Task task, Map<String, Object> answers) {
        return () -> {
            try {
                people.complete(user, task, answers);
                return "done";
            } catch (RuntimeException refused) {
                return String.valueOf(refused.getMessage());
            }
        };
    }

    private void amend(String user, String id) {
        people.start(user, "pledge-amendment", Map.of("chosenPledge", id, "reason", "基层调研计划提前，另加一项。"));
    }

    private void withdraw(String user, String id) {
        people.start(user, "pledge-withdrawal", Map.of("chosenPledge", id, "reason", "单位合并，承诺由新单位承接。"));
    }
}
