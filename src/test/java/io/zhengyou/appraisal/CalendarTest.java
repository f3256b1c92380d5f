package io.zhengyou.appraisal;

import static io.zhengyou.appraisal.AppraisalPlay.APPROVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.appraisal.calendar.Line;
import io.zhengyou.appraisal.calendar.Lines;
import io.zhengyou.appraisal.calendar.Occasion;
import io.zhengyou.appraisal.calendar.Schedule;
import io.zhengyou.appraisal.round.Plan;
import io.zhengyou.appraisal.round.RollSource;
import io.zhengyou.appraisal.round.Round;
import io.zhengyou.appraisal.round.Rounds;
import io.zhengyou.appraisal.round.Scope;
import io.zhengyou.database.AtOnce;
import io.zhengyou.directory.UnitKind;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Visitor;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Appraisals that begin by themselves. Every other line of the calendar rests, so that nothing begins in another test. */
@ServerTest
class CalendarTest {

    private static final String PAGE = "/office/appraisals/calendar";
    private static final int HOUR = 8;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Lines lines;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Rounds rounds;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private final String name = "评议" + UUID.randomUUID();
    private AtWork people;
    private Visitor office;
    private String line;
    private int year;

    @BeforeEach
    void addALine() {
        people = new AtWork(engine);
        office = Visitor.browser(port);
        office.signIn("office1", AppraisalPlay.PASSWORD);
        year = LocalDate.now(clock).getYear() + 1;
        line = lines.add(occasion(UnitKind.PROVINCIAL_ASSOCIATION, true), "office2");
    }

    @AfterEach
    void removeIt() {
        lines.remove(line);
    }

    @Test
    void beginsOnceOnItsDayWithThePreparationFilledIn() {
        morning(LocalDate.of(year, 4, 30));
        assertThat(begun()).isEmpty();
        morning(LocalDate.of(year, 5, 1));
        morning(LocalDate.of(year, 5, 2));
        Round round = begun().orElseThrow();
        assertThat(round.title()).isEqualTo(year + "年" + name);
        assertThat(people.shown("office1", round.id(), "userTask_prepare"))
                .containsEntry("subjectsBy", "kind").containsEntry("kind", "PROVINCIAL_ASSOCIATION").containsEntry("scope", "OWN")
                .containsEntry("roll", "DIRECTORY").containsEntry("sample", 2).containsEntry("days", 15).containsEntry("quorumPercent", 40)
                .containsEntry("least", 4).containsEntry("threshold", 70).containsEntry("title", round.title())
                .hasEntrySatisfying("begunBecause", because -> assertThat((String) because).contains("于" + year + "年5月1日自动发起"));
        morning(LocalDate.of(year + 1, 5, 1));
        assertThat(jdbc.sql("SELECT of_year FROM appraisal_calendar_start WHERE line = ? ORDER BY of_year").param(line).query(Integer.class).list())
                .containsExactly(year, year + 1);
    }

    @Test
    void aMissedDayBeginsLateAndSaysSo() {
        morning(LocalDate.of(year, 5, 4));
        assertThat(people.shown("office1", begun().orElseThrow().id(), "userTask_prepare"))
                .hasEntrySatisfying("begunBecause", because -> assertThat((String) because).contains("应于" + year + "年5月1日发起", "晚了 3 天"));
    }

    @Test
    void whatWasPlannedIsThereAgainWhenItIsReturned() {
        lines.save(line, 1, occasion(null, true), "office2");
        morning(LocalDate.of(year, 5, 1));
        String id = begun().orElseThrow().id();
        assertThat(people.shown("office1", id, "userTask_prepare")).containsEntry("days", 15).doesNotContainKeys("subjectsBy", "kind", "units");
        Map<String, Object> plan = AppraisalPlay.plan("ALL", "A02", "B02");
        people.complete("office1", id, "userTask_prepare", plan);
        people.work(id);
        people.complete("leader1", id, "userTask_approve", Map.of("decision", "return", "reason", "请缩短评议时间。"));
        assertThat(people.shown("office1", id, "userTask_prepare")).containsAllEntriesOf(plan.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("units")).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .hasEntrySatisfying("units", units -> assertThat(units.toString()).contains("A02", "B02"));
        people.complete("office1", id, "userTask_prepare", plan);
        people.work(id);
        people.complete("leader1", id, "userTask_approve", APPROVE);
    }

    @Test
    void twoServersAtOnceBeginOne() {
        ClockUtil.setCurrentTime(at(LocalDate.of(year, 5, 1)));
        Callable<Optional<Round>> server = () -> schedule.begin(line);
        List<Optional<Round>> begun = new AtOnce(database, transactions).run(
                () -> jdbc.sql("UPDATE appraisal_calendar_line SET version = version WHERE id = ?").param(line).update(), List.of(server, server));
        assertThat(begun.stream().flatMap(Optional::stream)).hasSize(1);
        assertThat(schedule.due()).doesNotContain(line);
    }

    @Test
    void theOfficeKeepsTheLines() {
        assertThat(office.get(PAGE).body()).contains("每年5月1日", year + "年" + name, "停用", "上半年群众评议");
        HttpResponse<String> bad = office.postForm(PAGE + "/new", PAGE + "/new?month=2&day=30&title=&scope=x&roll=LIST&days=2&least=1&questionnaire=z");
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body()).contains("这个月没有这一天", "必填", "请选择问卷", "应从列出的选项中选择", "应填写 3 至 60 的整数", "没有保存");
        String good = "?month=9&day=10&title=%s&scope=ALL&roll=LIST&days=20&quorumPercent=50&least=5&threshold=60&questionnaire=five-goods&kind=&sample="
                .formatted(name);
        assertThat(office.postForm(PAGE + "/new", PAGE + "/new" + good).statusCode()).isEqualTo(302);
        Line added = lines.all().stream().filter(one -> one.occasion().title().equals(name)).findAny().orElseThrow();
        assertThat(added.occasion().active()).isFalse();
        String page = PAGE + "/" + added.id();
        assertThat(office.get(page).body()).contains("name=\"version\" value=\"1\"", name);
        assertThat(office.postForm(page, page + good + "&version=1&active=yes").statusCode()).isEqualTo(302);
        HttpResponse<String> late = office.postForm(page, page + good + "&version=1");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("有人改动了这一项", "启用", "name=\"version\" value=\"2\"");
        assertThat(office.postForm(page, page + "?month=13&version=2").statusCode()).isEqualTo(400);
        assertThat(office.postForm(page, page + "/remove").statusCode()).isEqualTo(302);
        assertThat(office.get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void isTheOfficesAlone() {
        Visitor leader = Visitor.browser(port);
        leader.signIn("leader1", AppraisalPlay.PASSWORD);
        assertThat(leader.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(office.get("/office/appraisals").body()).contains(PAGE);
        assertThat(leader.get("/office/appraisals").body()).doesNotContain(PAGE);
    }

    private Occasion occasion(UnitKind kind, boolean active) {
        return new Occasion(MonthDay.of(5, 1), "{年}年" + name, "five-goods", kind, new Plan(Scope.OWN, RollSource.DIRECTORY, 2, 15, 40, 4, 70), active);
    }

    private Optional<Round> begun() {
        List<String> ids = jdbc.sql("SELECT round_id FROM appraisal_calendar_start WHERE line = ?").param(line).query(String.class).list();
        assertThat(ids).hasSizeLessThanOrEqualTo(1);
        return ids.stream().map(rounds::get).findAny();
    }

    /** What the engine does by itself on that morning, twice, as if another server had looked at the same time. */
    private void morning(LocalDate day) {
        ClockUtil.setCurrentTime(at(day));
        ManagementService jobs = engine.getManagementService();
        for (int server = 0; server < 2; server++) {
            jobs.executeJob(jobs.createJobQuery().processDefinitionKey("appraisal-calendar").timers().singleResult().getId());
        }
        for (Job begin : jobs.createJobQuery().processDefinitionKey("appraisal-calendar").messages().list()) {
            jobs.executeJob(begin.getId());
        }
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("appraisal-calendar").count()).isZero();
    }

    private static Date at(LocalDate day) {
        return Date.from(day.atTime(HOUR, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }
}
