package io.zhengyou.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import io.zhengyou.engine.access.Visitor;
import io.zhengyou.inspection.checklist.Checklist;
import io.zhengyou.inspection.checklist.Checklists;
import io.zhengyou.inspection.checklist.Clause;
import io.zhengyou.inspection.programme.Placement;
import io.zhengyou.inspection.programme.Placements;
import io.zhengyou.inspection.programme.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The checklists as the office keeps them. */
@ServerTest
class ChecklistsTest {

    private static final String PAGE = "/office/inspections/checklists";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext server;

    @Autowired
    private Checklists checklists;

    @Autowired
    private Placements placements;

    @Autowired
    private Programmes programmes;

    private InspectionPlay play;

    @BeforeEach
    void play() {
        play = new InspectionPlay(server, port);
    }

    @Test
    void aNewClauseStandsInANewListWhichPlansUseUntilItIsRetired() {
        String good = Visitor.encode("工作业绩好");
        assertThat(play.office().submit(PAGE, PAGE + "/clauses", "code=W9&good=%s&text=%s&hint=%s".formatted(good, Visitor.encode("科普活动进社区"),
                Visitor.encode("看活动照片和签到"))).statusCode()).isEqualTo(302);
        assertThat(play.office().submit(PAGE, PAGE, "name=%s&mode=MEETING&clauses=W9&clauses=L1".formatted(Visitor.encode("科普专项清单"))).statusCode()).isEqualTo(302);
        Checklist made = checklists.inUse().stream().filter(one -> one.name().equals("科普专项清单")).findFirst().orElseThrow();
        assertThat(checklists.clauses(made.code())).extracting(Clause::code).containsExactly("L1", "W9");
        assertThat(play.office().get(PAGE).body()).contains("科普专项清单", "看活动照片和签到");

        play.begin();
        play.units("rule=HAND&units=C01&checklist=" + made.code());
        assertThat(play.office().submit(PAGE, PAGE + "/" + made.code() + "/retire", "").statusCode()).isEqualTo(302);
        assertThat(play.units("rule=HAND&units=C02&checklist=" + made.code()).body()).contains("请选择检查清单");
        play.change("placements", "team-C01=&checklist-C01=" + made.code());
        assertThat(placements.of(programmes.get(play.id()))).extracting(Placement::checklist).as("what was planned stays").containsExactly(made.code());
        assertThat(play.office().get(play.page()).body()).contains("参加会议（已停用）");
    }

    @ParameterizedTest
    @CsvSource({"/clauses, code=l4&good=x&text=&hint=, 应为一个大写字母加一两位数字", "/clauses, code=L1&good=x&text=a&hint=b, 已有这个编号",
        "/clauses, code=L8&good=x&text=a&hint=b, 请选择属于", "'', name=&mode=MEETING&clauses=L1, 必填", "'', name=a&mode=NONE&clauses=L1, 应从列出的选项中选择",
        "'', name=a&mode=MEETING, 请至少选择一个条款", "'', name=a&mode=MEETING&clauses=Q9, 请至少选择一个条款"})
    void refusesInWords(String part, String fields, String sentence) {
        var answer = play.office().submit(PAGE, PAGE + part, fields);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void isTheOfficesOwn() {
        assertThat(play.visitor("leader1").get(PAGE).statusCode()).isEqualTo(403);
        assertThat(play.visitor("expert20").get(PAGE).statusCode()).isEqualTo(403);
    }
}
