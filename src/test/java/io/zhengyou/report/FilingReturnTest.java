package io.zhengyou.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.report.book.FilingVersions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The office returns one filed report to its unit: what it filed first stays beside the correction. */
@ServerTest
class FilingReturnTest {

    private static final String WRONG = "人数与年报不符，请核对。";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FilingVersions versions;

    private AtWork people;
    private ReportPlay play;
    private Visitor office;
    private String id;

    @BeforeEach
    void file() {
        play = ReportPlay.in(context);
        people = play.people();
        office = visitor("office1");
        id = play.asked("退回更正" + UUID.randomUUID(), "B21", "B23");
        play.file(id, "B21", 30, "走访会员三十人次。");
    }

    @AfterEach
    void letTimeGoOn() {
        ClockUtil.reset();
    }

    @Test
    void theUnitFilesAgainAndBothVersionsStay() {
        Filing first = filing();
        LocalDate day = LocalDate.now(play.clock()).plusDays(20);
        assertThat(giveBack(WRONG, day.toString())).isEqualTo(302);
        assertThat(filing().state()).isEqualTo(FilingState.RETURNED);
        assertThat(people.task(first.id(), "userTask_file").getDueDate())
                .isEqualTo(Date.from(day.atTime(LocalTime.of(18, 0)).atZone(play.clock().getZone()).toInstant()));
        assertThat(people.shown(play.liaison("B21"), first.id(), "userTask_file")).containsEntry("returnedBecause", WRONG)
                .containsEntry("deadline", day.toString()).containsEntry("long3", "走访会员三十人次。");
        assertThat(visitor(play.liaison("B21")).get("/messages").body()).contains("退回更正：" + first.title());
        assertThat(visitor(play.liaison("B21")).get("/unit/reports/" + first.id()).body()).contains(WRONG, "退回更正");
        play.file(id, "B23", 5, "开办学习班。");
        assertThat(people.tasks(id, "userTask_compile")).as("the correction is awaited").isEmpty();

        play.file(id, "B21", 13, "走访会员十三人次。");
        assertThat(versions.of(first.id())).extracting(version -> version.answers().get(1)).containsExactly("30", "13");
        assertThat(filing()).returns(FilingState.FILED, Filing::state).returns(first.filedAt(), Filing::filedAt).returns(true, Filing::isOnTime);
        assertThat(people.shown("office1", id, "userTask_compile")).extractingByKey("digest").asString().contains("合计 18").doesNotContain("三十人次");
        assertThat(office.get(page()).body()).contains("第 2 次报送", "当时报送的内容", "走访会员三十人次。", WRONG);
    }

    @Test
    void whatIsNotCorrectedStandsAsItWasFiled() {
        people.fire(id, "boundaryEvent_deadline");
        assertThat(giveBack(WRONG, LocalDate.now(play.clock()).plusDays(3).toString())).as("while the digest is compiled").isEqualTo(302);
        assertThat(people.shown("office1", id, "userTask_compile")).extractingByKey("digest").asString().contains(filing().unitName() + "（退回更正中）");
        ClockUtil.setCurrentTime(new Date(play.clock().millis() + 5L * 86_400_000));
        assertThat(filing().isLate(play.clock().instant())).isTrue();
        assertThat(office.get("/office/reports/" + id).body()).contains("逾期未更正");
        play.compile(id, Map.of("release", "PUBLISH"));
        assertThat(office.get(page()).body()).doesNotContain("<summary>退回更正</summary>");
        people.complete("leader1", id, "userTask_approve", Map.of("decision", "approve"));
        people.work(id);
        assertThat(filing()).returns(FilingState.FILED, Filing::state).returns(true, Filing::isOnTime);
        assertThat(people.ends(filing().id(), "report-filing")).containsExactly("endEvent_filed", "endEvent_notFiled");
    }

    @Test
    void needsAReasonAndADayToComeAndIsTheOfficesToDo() {
        String tomorrow = LocalDate.now(play.clock()).plusDays(1).toString();
        for (String fields : List.of("day=" + tomorrow, "reason=x&day=yesterday", "reason=x&day=" + LocalDate.now(play.clock()), "reason=a%00b&day=" + tomorrow)) {
            assertThat(office.submit(page(), page() + "/return", fields).statusCode()).as(fields).isEqualTo(400);
        }
        var answer = office.submit(page(), page() + "/return", "day=2020-01-01&reason=" + Visitor.encode(WRONG));
        assertThat(answer.body()).contains("应晚于今天", WRONG);
        assertThat(visitor("leader1").submit(page(), page() + "/return", "reason=x&day=" + tomorrow).statusCode()).isEqualTo(403);
        assertThat(filing().state()).isEqualTo(FilingState.FILED);
        assertThat(giveBack(WRONG, tomorrow)).isEqualTo(302);
        assertThat(giveBack(WRONG, tomorrow)).as("it is with the unit").isEqualTo(409);
        assertThat(office.submit("/office/reports", "/office/reports/none/filings/" + filing().id() + "/return", "").statusCode()).isEqualTo(404);
    }

    private int giveBack(String reason, String day) {
        return office.submit(page(), page() + "/return", "reason=%s&day=%s".formatted(Visitor.encode(reason), day)).statusCode();
    }

    private String page() {
        return "/office/reports/%s/filings/%s".formatted(id, filing().id());
    }

    private Filing filing() {
        return play.filing(id, "B21");
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
