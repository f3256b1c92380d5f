package io.zhengyou.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.dossier.board.Board;
import io.zhengyou.dossier.board.Figure;
import io.zhengyou.dossier.board.Reached;
import io.zhengyou.directory.Unit;
import io.zhengyou.directory.Units;
import io.zhengyou.engine.OverdueTasks;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.pledge.PledgePlay;
import io.zhengyou.pledge.commentary.Commentaries;
import io.zhengyou.rectification.MendingPlay;
import io.zhengyou.rectification.Order;
import io.zhengyou.rectification.Severity;
import io.zhengyou.rectification.Source;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The campaign at a glance: numbers, and the lists behind them. */
@ServerTest
class BoardTest {

    private static final String UNIT = "B57";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Board board;

    @Autowired
    private Units units;

    @Autowired
    private Commentaries commentaries;

    @Autowired
    private OverdueTasks overdue;

    @AfterEach
    void letTimeGoOn() {
        ClockUtil.reset();
    }

    @Test
    void countsAUnitOnceItHasComeThere() {
        var mending = MendingPlay.in(server);
        var pledges = new PledgePlay(server.getBean(ProcessEngine.class), mending.clock());
        int year = pledges.year();
        assertThat(done(Figure.PLEDGED, year)).doesNotContain(UNIT);

        String pledge = pledges.published(UNIT, 9);
        assertThat(done(Figure.PLEDGED, year)).contains(UNIT);
        assertThat(done(Figure.COMMENTED, year)).doesNotContain(UNIT);

        pledges.report("liaison" + UNIT, pledge, 1);
        String commentary = pledges.waiting(commentaries, pledge).get(0);
        pledges.comment(commentaries.get(commentary).leader(), commentary, "GOOD");
        assertThat(done(Figure.COMMENTED, year)).contains(UNIT);
        assertThat(done(Figure.PLEDGED, year - 1)).doesNotContain(UNIT);
    }

    @Test
    void everyUnitIsOnOneSide() {
        for (var reached : board.of(2026)) {
            assertThat(Stream.of(reached.done(), reached.missing()).flatMap(List::stream).map(Unit::code)).hasSize(units.all().size()).doesNotHaveDuplicates();
        }
    }

    @Test
    void aHundredPercentMeansAll() {
        var all = units.all();
        assertThat(new Reached(Figure.PLEDGED, 2026, all.subList(1, all.size()), all.subList(0, 1)).percent()).isEqualTo(99);
        assertThat(new Reached(Figure.PLEDGED, 2026, all, List.of()).percent()).isEqualTo(100);
        assertThat(new Reached(Figure.PLEDGED, 2026, List.of(), List.of()).percent()).isZero();
    }

    @Test
    void showsTheNumbersAndTheListsBehindThem() {
        var leader = visitor("leader1");
        var reached = board.of(Figure.PLEDGED, 2026);

        assertThat(leader.get("/office/board?year=2026").body())
                .contains("公开承诺", "领导点评", "群众评议", "督导检查", "/office/board/units/pledged?year=2026#missing", reached.missing().size() + " 个单位");
        assertThat(leader.get("/office/board/units/pledged?year=2026").body())
                .contains("未开展的单位（" + reached.missing().size() + " 个）", "/dossiers/units/" + reached.missing().get(0).code() + "?year=2026");
    }

    /** A number and the list behind it are counted on their own: the one by the board, the other by reading its page. */
    @Test
    void everyNumberOpensAListOfAsMany() {
        var mending = MendingPlay.in(server);
        mending.closedOut(Order.verifiedByTheOffice(Source.INSPECTION, UUID.randomUUID().toString(), UNIT, "签到不全。", Severity.MINOR));
        mending.start(mending.open(Order.verifiedByTheOffice(Source.INSPECTION, UUID.randomUUID().toString(), UNIT, "台账不全。", Severity.MINOR)));
        var leader = visitor("leader1");
        var numbers = Pattern.compile("<a href=\"(/office/[^\"]+)\">(\\d+)(?: 个单位| 项)?</a>").matcher(leader.get("/office/board").body().replace("&amp;", "&"));
        int opened = 0;
        for (; numbers.find(); opened++) {
            String address = numbers.group(1);
            assertThat(rows(leader.get(address.replaceAll("#.*", "")).body(), address)).as(address).isEqualTo(Integer.parseInt(numbers.group(2)));
        }
        assertThat(opened).as("four figures on both sides, four in three years, and six of rectifications").isGreaterThanOrEqualTo(8 + 12 + 6);
    }

    private static int rows(String page, String address) {
        String row = address.contains("/units/") ? "href=\"/dossiers/units/" : address.contains("/overdue") ? "data-label=\"任务\"" : "data-label=\"问题\"";
        String part = !address.contains("/units/") ? page : address.endsWith("#missing") ? page.substring(0, page.indexOf("id=\"done\"")) : page.substring(page.indexOf("id=\"done\""));
        return part.split(row, -1).length - 1;
    }

    @Test
    void namesWhatIsOverdueAndWithWhom() {
        var mending = MendingPlay.in(server);
        mending.start(mending.open(Order.verifiedByTheOffice(Source.INSPECTION, UUID.randomUUID().toString(), UNIT, "台账不全。", Severity.ORDINARY)));
        long before = overdue.count();
        ClockUtil.setCurrentTime(Date.from(mending.clock().instant().plusSeconds(60L * 86_400)));

        assertThat(overdue.count()).isGreaterThan(before);
        assertThat(overdue.first(1)).hasSize(1);
        assertThat(visitor("office1").get("/office/board/overdue").body()).contains("逾期未办的任务", "制定整改方案", "联络员").doesNotContain("台账不全");
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(visitor("liaisonB57").get("/office/board").statusCode()).isEqualTo(403);
        for (String absent : List.of("?year=1999", "?year=x", "/units/nothing", "/units/pledged?year=99999999999")) {
            assertThat(visitor("office1").get("/office/board" + absent).statusCode()).as(absent).isEqualTo(404);
        }
    }

    private List<String> done(Figure figure, int year) {
        return board.of(figure, year).done().stream().map(Unit::code).toList();
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
