package io.zhengyou.desk;

import static io.zhengyou.desk.DeskProbe.CHECKER;
import static io.zhengyou.desk.DeskProbe.FILER;
import static io.zhengyou.desk.DeskProbe.JUDGE;
import static io.zhengyou.desk.DeskProbe.OFFICER;
import static io.zhengyou.desk.DeskProbe.SECOND_CHECKER;
import static io.zhengyou.desk.DeskProbe.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengyou.ServerTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Who sees how much of what happened. */
@ServerTest
class CourseTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private WebApplicationContext server;

    private DeskProbe probe;

    @BeforeEach
    void prepare() {
        probe = new DeskProbe(engine, server).prepare();
    }

    @Test
    void showsTheOfficeWhoDidWhatAndWhereTheProcessStands() throws Exception {
        String task = probe.check();
        assertThat(probe.page(OFFICER, task)).contains("核对材料", "流转试验", "填报材料", "desk-filer1试", "desk-checker1试", "已办结", "办理中")
                .containsPattern("<rect class=\"done\"").containsPattern("<rect class=\"current\"");
    }

    @Test
    void tellsOthersTheNamesOfTheirOwnStepsOnly() throws Exception {
        String task = probe.check();
        assertThat(probe.page(FILER, task)).contains("desk-filer1试", "核对材料").doesNotContain("desk-checker1");
        assertThat(probe.page(CHECKER, task)).contains("desk-checker1试", "填报材料").doesNotContain("desk-filer1试");
        assertThat(probe.page(SECOND_CHECKER, task)).contains("核对材料").doesNotContain("desk-filer1", "desk-checker1试");
    }

    @Test
    void hidesATaskFromStrangersAsIfItWereNotThere() throws Exception {
        String task = probe.check();
        assertThat(probe.show(STRANGER, task).getStatus()).isEqualTo(404);
        assertThat(probe.show(STRANGER, "no-such-task").getStatus()).isEqualTo(404);
        assertThat(probe.act(STRANGER, task, "remind").getStatus()).isEqualTo(404);
    }

    @Test
    void showsAPersonalStepToItsHolderAndTheOfficeAndNoTraceOfItToOthers() throws Exception {
        String first = probe.start();
        probe.complete(FILER);
        probe.claim(CHECKER, probe.task());
        probe.complete(CHECKER);
        String judging = probe.task();
        assertThat(probe.page(JUDGE, judging)).contains("独立评议").doesNotContain("desk-filer1", "desk-checker1");
        assertThat(probe.page(OFFICER, judging)).contains("desk-judge试");
        assertThat(probe.show(FILER, judging).getStatus()).isEqualTo(404);
        assertThat(probe.page(FILER, first)).doesNotContain("desk-judge", "独立评议</td>");
    }

    @Test
    void showsAVoteToTheVoterOnly() throws Exception {
        String vote = probe.vote();
        assertThat(probe.page(JUDGE, vote)).contains("投票");
        assertThat(probe.show(OFFICER, vote).getStatus()).isEqualTo(404);
        assertThat(probe.show(FILER, vote).getStatus()).isEqualTo(404);
        assertThat(probe.act(OFFICER, vote, "remind").getStatus()).isEqualTo(404);
    }
}
