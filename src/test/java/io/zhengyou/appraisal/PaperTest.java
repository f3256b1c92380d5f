package io.zhengyou.appraisal;

import static io.zhengyou.appraisal.AppraisalPlay.APPROVE;
import static io.zhengyou.appraisal.PaperPlay.paper;
import static io.zhengyou.appraisal.PaperPlay.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.paper.Boxing;
import io.zhengyou.appraisal.paper.Entries;
import io.zhengyou.appraisal.paper.Entries.Side;
import io.zhengyou.appraisal.paper.Issuing;
import io.zhengyou.appraisal.paper.Stack;
import io.zhengyou.appraisal.paper.StackState;
import io.zhengyou.appraisal.paper.Stacks;
import io.zhengyou.appraisal.result.Answers;
import io.zhengyou.appraisal.result.Results;
import io.zhengyou.appraisal.roll.Electors;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.appraisal.round.Stage;
import io.zhengyou.ballot.Sheets;
import io.zhengyou.ballot.Turnout;
import io.zhengyou.engine.access.Visitor;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The papers of a unit, from the issue to each of their ends. */
@ServerTest
class PaperTest {

    private static final Map<String, Object> DECIDED = Map.of("decision", "decided");
    private static final Map<String, Object> AGAIN = Map.of("decision", "again");

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Electors electors;

    @Autowired
    private Stacks stacks;

    @Autowired
    private Entries entries;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Boxing boxing;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Results results;

    @Autowired
    private Sheets sheets;

    private PaperPlay play;
    private String stack;

    @BeforeEach
    void open() {
        play = new PaperPlay(new AppraisalPlay(engine, port), port);
        play.open(electors);
        stack = stacks.of(play.round.id()).get(0).id();
    }

    @Test
    void isTypedTwiceDecidedByAThirdAndCountedWithTheRest() {
        castOnline("liaisonA05", 0);
        takeIn(4, 3);
        List<Map<String, String>> papers = List.of(paper(1, "多下基层，少发文。"), with(paper(2, ""), "s2q3", "0"), paper(5, ""));
        play.type("office1", "userTask_enterFirst", papers);
        play.type("office2", "userTask_enterSecond", List.of(with(papers.get(0), "s1", "多下基层 少发文"), with(papers.get(1), "s1q2", "3"), papers.get(2)));
        assertThat(play.round.people.shown("office3", play.round.id(), "userTask_decide").get("differencesShown").toString()).contains("1 处", "第 2 张");
        String page = play.claim("office3", "userTask_decide");
        Visitor third = play.visitor("office3");
        assertThat(third.get(page).body()).contains("第 2 题", "name=\"2-s1q2\"").doesNotContain("1-s1");
        assertThatThrownBy(() -> play.complete("office3", "userTask_decide", DECIDED)).hasMessageContaining("还没有裁定");
        assertThat(play.decide(third, page, 2, Map.of()).statusCode()).isEqualTo(400);
        assertThat(play.decide(third, page, 2, Map.of("s1q2", "4")).statusCode()).isEqualTo(200);
        play.complete("office3", "userTask_decide", DECIDED);

        assertThat(stacks.get(stack).state()).isEqualTo(StackState.IN_BOX);
        assertThat(List.of(Side.values())).allSatisfy(side -> assertThat(entries.find(stack, side)).isEmpty());
        assertThat(turnout()).isEqualTo(new Turnout(7, 4));
        play.round.close();
        Map<Integer, Answers> counted = results.of(play.round.id(), rounds.subjects(play.round.id()), PaperPlay.QUESTIONS);
        assertThat(counted.get(1).counts()[1]).as("the second question about the first subject").containsExactly(2, 0, 0, 1, 1);
        assertThat(counted.get(2).appraised()).as("one paper had a gap there").isEqualTo(3);
        assertThat(results.comments(play.round.id()).get(1)).containsExactly("多下基层，少发文。");
        assertThat(results.codes(play.round.id())).as("papers have none").hasSize(1);
        assertPublished();
    }

    private void assertPublished() {
        play.complete("office1", "userTask_review", Map.of("note", "结果属实。"));
        assertThat(play.round.people.shown("leader1", play.round.id(), "userTask_approvePublication").get("turnoutShown").toString())
                .contains("网上 1 人，纸质 3 张（发出 4，收回 3）");
        play.complete("leader1", "userTask_approvePublication", APPROVE);
        Visitor reader = Visitor.browser(port);
        assertThat(reader.get("/appraisals/results/" + play.round.id()).body()).contains("网上 1 人，纸质 3 张（发出 4，收回 3）", "计入的评议票共 4 张", "用过纸质票的单位");
        assertThat(reader.bytes("/appraisals/results/" + play.round.id() + ".xlsx")).startsWith('P', 'K');
        assertThat(play.round.people.ends(play.round.id(), "appraisal-paper")).containsExactly("endEvent_inBox", "endEvent_settled");
    }

    @Test
    void whoeverTypedOneSideNeitherTypesTheOtherNorSeesItNorDecides() {
        takeIn(2, 1);
        play.type("office1", "userTask_enterFirst", List.of(paper(1, "只有第一个人看得见")));
        assertThatIllegalStateException().isThrownBy(() -> boxing.drop(stack));
        String second = play.claim("office1", "userTask_enterSecond");
        Visitor first = play.visitor("office1");
        assertThat(first.get(second).body()).contains("您已录过另一遍").doesNotContain("id=\"typing\"");
        assertThat(play.type(first, second, 1, paper(1, "")).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> play.complete("office1", "userTask_enterSecond", Map.of())).hasMessageContaining("另一位同事");
        handBack("office1", "userTask_enterSecond");
        Visitor other = play.visitor("office2");
        assertThat(other.get(second).body()).contains("请先在任务上签收");
        play.claim("office2", "userTask_enterSecond");
        assertThat(other.api("GET", second + "/sheets/1", "").body()).contains("\"fields\":{}");
        assertThatThrownBy(() -> play.complete("office2", "userTask_enterSecond", Map.of())).hasMessageContaining("还没有录完");
        play.type("office2", "userTask_enterSecond", List.of(paper(2, "")));
        String decision = play.claim("office2", "userTask_decide");
        assertThat(other.get(decision).body()).contains("须由没有录入这一叠的同事裁定").doesNotContain("只有第一个人看得见");
        assertThat(play.decide(other, decision, 1, Map.of("s1q1", "1")).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> play.complete("office2", "userTask_decide", DECIDED)).hasMessageContaining("您录过其中一遍");
        assertThatIllegalStateException().as("whatever a model says").isThrownBy(() -> boxing.drop(stack));

        play.complete("office2", "userTask_decide", AGAIN);
        String again = play.claim("office1", "userTask_enterFirst");
        assertThat(first.api("GET", again + "/sheets/1", "").body()).contains("\"s1q1\":\"1\"");
        play.complete("office1", "userTask_enterFirst", Map.of());
        play.type("office2", "userTask_enterSecond", List.of(paper(1, "只有第一个人看得见")));
        assertThat(stacks.get(stack).state()).isEqualTo(StackState.IN_BOX);
    }

    @Test
    void aPaperTakesTheTaskAndTheLinkAndGivesThemBackUnused() {
        castOnline("liaisonA05", 0);
        assertThat(issuing.issue(stack, List.of("liaisonA05", "liaisonB01", play.members.get(0)))).as("one has voted, one is of another unit").isOne();
        assertThat(assignees()).doesNotContain(play.members.get(0)).hasSize(5);
        assertThat(issuing.issue(stack, play.members.subList(0, 1))).as("again").isZero();
        assertThat(sheets.silent(ballot(), "", 10)).doesNotContain(play.members.get(0));
        assertThat(issuing.takeBack(stack, play.members)).isOne();
        assertThat(assignees()).contains(play.members.get(0)).hasSize(6);
    }

    @Test
    void neverMoreComeBackThanAreOut() {
        issuing.issue(stack, play.members.subList(0, 2));
        play.complete("liaisonA05", "userTask_issue", Map.of());
        assertThatThrownBy(() -> play.complete("liaisonA05", "userTask_takeIn", Map.of("returnedSheets", 3))).hasMessageContaining("最多 2 张");
        play.complete("liaisonA05", "userTask_takeIn", Map.of("returnedSheets", 1));
        assertThatThrownBy(() -> issuing.issue(stack, play.members)).hasMessageContaining("不能再发放");
        assertThatThrownBy(() -> issuing.takeBack(stack, play.members)).hasMessageContaining("不能再发放或退回");
    }

    @Test
    void theRoundWaitsForItsPapersUntilTheOfficeGivesThemUp() {
        castOnline("liaisonA05", 0);
        castOnline("liaisonB01", 0);
        takeIn(3, 2);
        play.round.close();
        assertThat(rounds.get(play.round.id()).stage()).isEqualTo(Stage.VOTING);
        assertThat(play.round.people.tasks(play.round.id(), "userTask_decideQuorum")).isEmpty();
        play.claim("office1", "userTask_enterFirst");
        Visitor office = play.visitor("office1");
        String page = "/appraisals/paper/" + stack;
        assertThat(office.postForm(page, page + "/give-up?reason=x").statusCode()).isEqualTo(302);
        assertThat(office.get(page).body()).contains("请写明作废的理由");
        office.postForm(page, page + "/give-up?reason=" + Visitor.encode("票在邮寄途中遗失。"));
        assertThat(office.get(page).body()).contains("已作废", "票在邮寄途中遗失。").doesNotContain("作废这一叠");
        assertThat(stacks.get(stack).state()).isEqualTo(StackState.GIVEN_UP);
        office.postForm("/office/appraisals", page + "/give-up?reason=" + Visitor.encode("再作废一次。"));
        assertThat(stacks.get(stack).reason()).isEqualTo("票在邮寄途中遗失。");
        play.round.people.work(play.round.id());
        assertThat(play.waitsAt("userTask_decideQuorum")).as("two of seven are too few").isTrue();
        assertThat(play.round.people.shown("office1", play.round.id(), "userTask_decideQuorum").get("turnoutShown").toString())
                .contains("纸质 0 张（发出 3，收回 2）", "作废，不计入：票在邮寄途中遗失。");
    }

    @Test
    void whatWasNotIssuedEndsByItselfAtTheCloseAndAnExtensionHasAStackOfItsOwn() {
        play.round.close();
        assertThat(play.waitsAt("userTask_decideQuorum")).isFalse();
        play.round.people.fire(play.round.id(), "boundaryEvent_closed");
        play.round.people.work(play.round.id());
        assertThat(stacks.get(stack).state()).isEqualTo(StackState.UNUSED);
        play.complete("office1", "userTask_decideQuorum", Map.of("decision", "extend", "days", 5, "reason", "参评人数不足，延长五天。"));
        play.round.people.work(play.round.id());
        assertThat(stacks.of(play.round.id())).extracting(Stack::number).containsExactly(1, 2);
        stack = stacks.of(play.round.id()).get(1).id();
        takeIn(4, 4);
        List<Map<String, String>> papers = List.of(paper(1, ""), paper(2, ""), paper(3, ""), paper(4, ""));
        play.type("office1", "userTask_enterFirst", papers);
        play.type("office2", "userTask_enterSecond", papers);
        assertThat(turnout()).isEqualTo(new Turnout(7, 4));
        play.round.close();
        assertThat(play.waitsAt("userTask_review")).as("four of seven are enough").isTrue();
    }

    @Test
    void endsWhereNoneIsIssuedOrNoneComesBack() {
        takeIn(1, 0);
        assertThat(stacks.get(stack).state()).isEqualTo(StackState.UNUSED);
        assertThat(play.round.people.ends(play.round.id(), "appraisal-paper")).containsExactly("endEvent_noneReturned", "endEvent_settled");
        play.round.close();
        assertThat(play.waitsAt("userTask_decideQuorum")).isTrue();
        open();
        play.complete("office1", "userTask_issue", Map.of());
        assertThat(play.round.people.ends(play.round.id(), "appraisal-paper")).containsExactly("endEvent_unused", "endEvent_settled");
    }

    @Test
    void endsWithItsRoundAndWhatWasTypedIsDestroyed() {
        takeIn(1, 1);
        play.type("office1", "userTask_enterFirst", List.of(paper(3, "未公开的意见")));
        String request = play.round.people.start("office1", "appraisal-termination",
                Map.of("chosenAppraisal", play.round.id(), "reason", "问卷有误，重新组织。")).getId();
        Task approval = engine.getTaskService().createTaskQuery().processInstanceId(request).singleResult();
        play.round.people.complete("leader1", approval, APPROVE);
        play.round.people.work(play.round.id());
        assertThat(rounds.get(play.round.id()).stage()).isEqualTo(Stage.TERMINATED);
        assertThat(stacks.get(stack).state()).isEqualTo(StackState.GIVEN_UP);
        assertThat(entries.find(stack, Side.FIRST)).isEmpty();
        assertThat(play.waitsAt("userTask_enterSecond")).isFalse();
    }

    @Test
    void nobodyVotesOnlineAfterTheCloseWhileThePapersAreTypedIn() {
        takeIn(1, 1);
        Task late = play.round.ballots().stream().filter(task -> task.getAssignee().equals("liaisonB01")).findFirst().orElseThrow();
        Visitor voter = play.visitor("liaisonB01");
        assertThat(voter.api("GET", "/appraisals/tasks/" + late.getId(), "").statusCode()).isEqualTo(200);
        play.round.close();
        assertThat(voter.api("GET", "/appraisals/tasks/" + late.getId(), "").statusCode()).isEqualTo(404);
        assertThat(play.round.ballots()).as("withdrawn only with the count").isNotEmpty();
    }

    /** @param issued to so many members */
    private void takeIn(int issued, int returned) {
        assertThat(issuing.issue(stack, play.members.subList(0, issued))).isEqualTo(issued);
        play.complete("office1", "userTask_issue", Map.of());
        play.complete("office1", "userTask_takeIn", Map.of("returnedSheets", returned));
    }

    private void handBack(String person, String step) {
        Task task = play.task(step);
        play.round.people.as(person, () -> {
            engine.getTaskService().setAssignee(task.getId(), null);
            return true;
        });
    }

    private void castOnline(String person, int step) {
        Task ballot = play.round.ballots().stream().filter(task -> task.getAssignee().equals(person)).findFirst().orElseThrow();
        assertThat(play.round.cast(ballot, step, "").statusCode()).isEqualTo(200);
    }

    private List<String> assignees() {
        return play.round.ballots().stream().map(Task::getAssignee).toList();
    }

    private Turnout turnout() {
        return sheets.turnout(ballot());
    }

    private String ballot() {
        return rounds.get(play.round.id()).ballot();
    }
}
