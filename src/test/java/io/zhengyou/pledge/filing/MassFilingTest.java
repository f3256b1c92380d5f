package io.zhengyou.pledge.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengyou.ServerTest;
import io.zhengyou.directory.csv.BadRow;
import io.zhengyou.directory.csv.RefusedImport;
import io.zhengyou.engine.AtWork;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.pledge.book.PledgeState;
import io.zhengyou.pledge.book.Pledges;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pledges from a file: drafts that go through review, or nothing and the reasons. */
@ServerTest
class MassFilingTest {

    private static final String HEADER = "kind,unit,person,year,title,what,target,due,dimension\n";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private MassFiling filing;

    @Autowired
    private Pledges pledges;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void beginsDraftsThatTheirPledgersSubmitForReview() throws RefusedImport {
        AtWork people = new AtWork(engine);
        int taken = take("""
                单位,A01,,YEAR,为会员办实事,走访基层会员,走访不少于五十人,YEAR-06-01,党员队伍好
                单位,A01,,YEAR,为会员办实事,公布服务清单,"清单公开, 可查",YEAR/9/1,工作机制好
                个人,,liaisonA03,YEAR,做服务标兵,开展科普讲座,讲座不少于四场,YEAR-10-01,带头服务群众
                """);
        assertThat(taken).isEqualTo(2);
        String unit = pledgeOf("A01", "UNIT");
        Map<String, Object> shown = people.shown("liaisonA01", unit, "userTask_draft");
        assertThat(shown).containsEntry("title", "为会员办实事").containsEntry("what2", "公布服务清单").containsEntry("target2", "清单公开, 可查");
        Map<String, Object> draft = new HashMap<>(Map.of("decision", "submit", "title", "为会员办实事", "has2", true));
        List.of("what", "target", "due", "dimension").forEach(field -> List.of(1, 2).forEach(place -> draft.put(field + place, shown.get(field + place))));
        people.complete("liaisonA01", unit, "userTask_draft", draft);
        people.complete("office1", unit, "userTask_review", Map.of("decision", "accept"));
        assertThat(pledges.get(unit).state()).isEqualTo(PledgeState.PUBLISHED);
        assertThat(jdbc.sql("SELECT state FROM pledge WHERE pledger = 'liaisonA03' AND kind = 'MEMBER'").query(String.class).single()).isEqualTo("DRAFT");
        assertThatThrownBy(() -> take("单位,A01,,YEAR,再来一份,走访基层会员,走访不少于五十人,YEAR-06-01,党员队伍好\n"))
                .isInstanceOfSatisfying(RefusedImport.class, refused -> assertThat(refused.rows()).extracting(BadRow::reason).containsExactly("这一年已有承诺书，不能再导入。"));
    }

    @Test
    void takesNothingIfARowIsBadAndSaysWhichAndWhy() {
        assertThatThrownBy(() -> take("""
                集体,A05,,YEAR,标题,做什么事,目标,YEAR-06-01,党员队伍好
                单位,X99,,YEAR,标题,做什么事,目标,YEAR-06-01,党员队伍好
                单位,A05,liaisonA05,1999,标题,,目标,不日,带头服务群众
                单位,A05,,YEAR,标题,做什么事,目标,YEAR-06-01,党员队伍好
                单位,A05,,YEAR,另一标题,做另一件,目标,YEAR-06-01,党员队伍好
                单位,A05,,YEAR,标题,做什么事,目标,YEAR-06-01,党员队伍好
                个人,A05,nobody,YEAR,标题,做什么事,目标,YEAR-06-01,带头服务群众
                单位,A05,,YEAR,标题,晚了的事,目标,2001-06-01,党员队伍好
                """)).isInstanceOfSatisfying(RefusedImport.class, refused -> assertThat(refused.rows())
                .extracting(row -> row.line() + " " + row.column()).containsExactly("2 kind", "3 unit", "4 year", "4 what", "4 due", "4 dimension", "4 person",
                        "6 title", "7 what", "8 person", "9 due"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM pledge WHERE unit_code = 'A05'").query(Integer.class).single()).isZero();
    }

    @Test
    void theOfficeUploadsTheFileOnItsPage() {
        Visitor office = visitor("office1");
        assertThat(office.upload("/office/pledges/import", "pledges", file("单位,A07,,YEAR,标题写好,走访基层会员,走访五十人,YEAR-06-01,党员队伍好\n")).body())
                .contains("已导入 1 份草稿");
        assertThat(office.upload("/office/pledges/import", "pledges", file("单位,A07,,YEAR,<b>标题</b>,走访,目标,YEAR-06-01,不对\n")))
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(400);
                    assertThat(answer.body()).contains("没有导入任何内容", "应为领导班子好、").doesNotContain("<b>标题");
                });
        assertThat(office.upload("/office/pledges/import", "pledges", "").statusCode()).isEqualTo(400);
        assertThat(office.upload("/office/pledges/import", "pledges", HEADER).body()).contains("文件中没有承诺事项");
        assertThat(visitor("leader1").get("/office/pledges/import").statusCode()).isEqualTo(403);
    }

    private int take(String rows) throws RefusedImport {
        return filing.take(file(rows).getBytes(StandardCharsets.UTF_8), "office1");
    }

    private String file(String rows) {
        return HEADER + rows.replace("YEAR", String.valueOf(LocalDate.now(clock).getYear() + 1));
    }

    private String pledgeOf(String unit, String kind) {
        return jdbc.sql("SELECT id FROM pledge WHERE unit_code = ? AND kind = ?").params(unit, kind).query(String.class).single();
    }

    private Visitor visitor(String user) {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn(user, "zhengyou2026");
        return visitor;
    }
}
