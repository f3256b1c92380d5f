package io.zhengyou.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.rectification.Lookback.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The look back some months after a close-out, and the ledger in which all of it is read. */
@ServerTest
class LookbackTest {

    private static final String REASON = "抽查了近三个月的台账，逐条核对。";

    @LocalServerPort
    private int port;

    @Autowired
    private RectificationLedger ledger;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private AtWork people;
    private MendingPlay play;

    @BeforeEach
    void prepare() {
        play = MendingPlay.in(context);
        people = play.people();
    }

    @ParameterizedTest
    @CsvSource({"MINOR,6", "ORDINARY,4", "SERIOUS,3"})
    void comesSomeMonthsAfterTheCloseOut(Severity severity, int months) {
        String id = closedOut("B41", severity, "office", null);
        Lookback lookback = play.rectifications().get(id).lookback();
        assertThat(lookback).isNotNull().returns(Finding.AWAITED, Lookback::finding);
        assertThat(day(lookback.dueAt())).isEqualTo(day(play.rectifications().get(id).closedAt()).plusMonths(months));
        assertThat(people.timers(id, "catchEvent_timeReached")).singleElement()
                .satisfies(timer -> assertThat(timer.getDuedate().toInstant().toEpochMilli()).isEqualTo(lookback.dueAt().toEpochMilli()));
        assertThat(people.ends(id, "rectification")).as("who called the rectification does not wait").contains("endEvent_closedOut");
    }

    @Test
    void findsThatItHeld() {
        String id = lookedAt("B42", "office", "held");
        assertThat(people.ends(id, "rectification-lookback")).containsExactly("endEvent_held");
        assertThat(play.rectifications().get(id)).returns(false, Rectification::hasRebounded).returns(Finding.HELD, one -> one.lookback().finding());
    }

    @Test
    void opensAGraverOneWhenTheProblemCameBackAndLeavesTheOldOneAsItEnded() {
        String id = lookedAt("B43", "office", "rebound");
        Rectification old = play.rectifications().get(id);
        Rectification rebound = play.rectifications().of(Source.COMMENTARY, old.order().sourceId()).get(1);
        assertThat(old).returns(RectificationState.CLOSED_OUT, Rectification::state).returns(true, Rectification::hasRebounded);
        assertThat(rebound).returns(id, Rectification::reboundOf).returns(Severity.SERIOUS, one -> one.order().severity());
        assertThat(rebound.order().problem()).contains(REASON, MendingPlay.PROBLEM);

        play.planned(rebound.id(), "B43");
        play.report(rebound.id(), "B43");
        play.verify(rebound.id(), "mended");
        assertThat(people.ends(id, "rectification-lookback")).containsExactly("endEvent_rebounded");
        assertThat(people.timers(rebound.id(), "catchEvent_timeReached")).as("it is looked back at again").hasSize(1);
        assertThat(visitor("office1").get("/office/rectifications/" + id).body()).contains("重新整改（已销号）", "问题反弹", "/office/rectifications/" + rebound.id());
        assertThat(visitor("office1").get("/office/rectifications/" + rebound.id()).body()).contains("原来的整改");
    }

    @Test
    void saysWhyItCannotBeChecked() {
        String id = lookedAt("B44", "office", "impossible");
        assertThat(people.ends(id, "rectification-lookback")).containsExactly("endEvent_notChecked");
        assertThat(play.rectifications().get(id).lookback()).returns(Finding.NOT_CHECKED, Lookback::finding);
    }

    @Test
    void isNeverDoneByTheUnitItself() {
        String id = closedOut("H02", Severity.ORDINARY, "leading-group", null);
        people.fire(id, "catchEvent_timeReached");
        assertThatThrownBy(() -> people.complete("leader2", id, "userTask_lookBack", Map.of("decision", "held", "reason", REASON)))
                .hasMessageContaining("不能核查本单位的整改");
    }

    @Test
    void countsByUnitAndClause() {
        String clause = "台账" + UUID.randomUUID();
        closedOut("B45", Severity.ORDINARY, "office", clause);
        String rebounded = closedOut("B45", Severity.ORDINARY, "office", clause);
        people.fire(rebounded, "catchEvent_timeReached");
        people.complete("office2", rebounded, "userTask_lookBack", Map.of("decision", "rebound", "reason", REASON));

        assertThat(ledger.ofUnit("B45")).extracting(Rectification::id).contains(rebounded);
        assertThat(ledger.all()).filteredOn(one -> clause.equals(one.order().clause())).hasSize(3);
        Visitor leader = visitor("leader1");
        String rates = leader.get("/office/rectifications/rates").body().replaceAll("\\s+", " ");
        assertThat(rates).containsPattern(clause + "</a></td> <td class=\"number\" data-label=\"问题\">3</td> <td class=\"number\" data-label=\"已销号\"><a href=\"[^\"]*show=mended[^\"]*\">2</a></td>"
                + " <td class=\"number\" data-label=\"逾期未销号\"><a href=\"[^\"]*show=late[^\"]*\">0</a></td> <td class=\"number\" data-label=\"完成率\">66.7%</td>"
                + " <td class=\"number\" data-label=\"按期率\">100.0%</td> <td class=\"number\" data-label=\"反弹\"><a href=\"[^\"]*show=rebound[^\"]*\">1</a></td>"
                + " <td class=\"number\" data-label=\"反弹率\">100.0%</td>");
        String query = "?clause=" + Visitor.encode(clause);
        assertThat(leader.get("/office/rectifications" + query + "&show=rebound&sort=severity").body()).contains(rebounded).doesNotContain("反弹重开");
        assertThat(leader.get("/office/rectifications" + query + "&show=all&year=" + day(play.clock().instant()).getYear()).body()).contains("反弹重开");
        assertThat(leader.get("/office/rectifications" + query + "&show=all&year=2011").body()).contains("这里没有整改事项");
        assertThat(leader.get("/office/rectifications" + query + "&show=open&sort=due").body()).doesNotContain(rebounded).contains("未销号（1）");
        assertThat(leader.bytes("/office/rectifications/ledger.xlsx" + query + "&show=all")).startsWith('P', 'K');
    }

    /** The second count is made by the database, from the columns. */
    @Test
    void theRatesOfEveryUnitAgreeWithASecondCount() {
        closedOut("B47", Severity.ORDINARY, "office", null);
        String page = visitor("leader1").get("/office/rectifications/rates").body().replaceAll("<a [^>]*>|</a>", "").replaceAll("\\s+", " ");
        List<String> rows = jdbc.sql("SELECT unit_name, COUNT(*) AS opened, SUM(CASE WHEN state = 'STOPPED' THEN 1 ELSE 0 END) AS stopped,"
                        + " SUM(CASE WHEN state = 'CLOSED_OUT' THEN 1 ELSE 0 END) AS mended,"
                        + " SUM(CASE WHEN closed_at IS NULL AND due_at < :now THEN 1 ELSE 0 END) AS late,"
                        + " SUM(CASE WHEN state = 'CLOSED_OUT' AND overdue_at IS NULL AND closed_at <= due_at THEN 1 ELSE 0 END) AS punctual"
                        + " FROM rectification WHERE state <> 'CANCELLED' GROUP BY unit_name")
                .param("now", play.clock().instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> "%s</td> %s %s %s %s %s".formatted(row.getString("unit_name"), cell("问题", row.getInt("opened")),
                        cell("已销号", row.getInt("mended")), cell("逾期未销号", row.getInt("late")),
                        cell("完成率", percent(row.getInt("mended"), row.getInt("opened") - row.getInt("stopped"))),
                        cell("按期率", percent(row.getInt("punctual"), row.getInt("mended") + row.getInt("late"))))).list();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(page).contains(row));
    }

    private static String cell(String label, Object shown) {
        return "<td class=\"number\" data-label=\"%s\">%s</td>".formatted(label, shown);
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "—" : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP) + "%";
    }

    @Test
    void isReadByTheUnitForItselfAlone() {
        String id = closedOut("B46", Severity.ORDINARY, "office", null);
        Visitor own = visitor("liaisonB45");
        assertThat(own.get("/unit/rectifications").body()).contains(id);
        assertThat(own.get("/unit/rectifications/" + id).body()).contains("核查通过，销号");
        Visitor other = visitor("liaisonB01");
        assertThat(other.get("/unit/rectifications").body()).doesNotContain(id);
        assertThat(other.get("/unit/rectifications/" + id).statusCode()).isEqualTo(404);
        assertThat(visitor("expert1").get("/unit/rectifications").statusCode()).isEqualTo(403);
    }

    private String lookedAt(String unit, String verifiers, String decision) {
        String id = closedOut(unit, Severity.ORDINARY, verifiers, null);
        people.fire(id, "catchEvent_timeReached");
        assertThat(people.shown("office2", id, "userTask_lookBack")).extractingByKey("result").asString().contains("台账已补建");
        people.complete("office2", id, "userTask_lookBack", Map.of("decision", decision, "reason", REASON));
        return id;
    }

    private String closedOut(String unit, Severity severity, String verifiers, String clause) {
        Order order = new Order(Source.COMMENTARY, UUID.randomUUID().toString(), unit, MendingPlay.PROBLEM, severity, verifiers, clause);
        if (!verifiers.equals("leading-group")) {
            return play.closedOut(order);
        }
        String id = play.open(order);
        play.start(id);
        play.planned(id, unit);
        play.report(id, unit);
        people.complete("leader3", id, "userTask_verify", MendingPlay.mended("已现场查看，整改到位。"));
        return id;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, play.clock().getZone());
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
