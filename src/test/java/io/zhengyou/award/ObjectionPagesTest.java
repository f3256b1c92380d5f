package io.zhengyou.award;

import static io.zhengyou.award.Objecting.anonymous;
import static io.zhengyou.award.Objecting.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zhengyou.ServerTest;
import io.zhengyou.award.objection.Objections;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/** What the public sends to the form of an objection, and what it gets back. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class ObjectionPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Clock clock;

    @Autowired
    private WebApplicationContext server;

    @Autowired
    private Objections objections;

    @Test
    void takesWhatIsRightAndAnswersAllElseInWords(CapturedOutput log) throws Exception {
        Play play = new Play(engine, port);
        String nomination = new NoticePlay(play, clock).publish("异议页面试验届", "A37").get(0);
        String round = play.roundId();
        Objecting objector = new Objecting(server);
        objector.see("/notices/" + round).andExpect(content().string(containsString("/notices/" + round + "/objections/new")));
        objector.see("/notices/" + round + "/objections/new").andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("异议页面试验届"), containsString("第A37党支部"), containsString("匿名（不必填写姓名和联系方式）"),
                containsString("name=\"_csrf\""))));

        badInputComesBackWholeWithAllFaults(objector, round, nomination);
        markupIsShownAsText(objector, round, nomination);
        programsAreRefused(objector, round, nomination);
        aReferenceIsShownOnceAndTellsNothingToOthers(objector, round, nomination);
        theHourlyLimitKeepsTheEntry(objector, round, nomination);
        assertThat(objections.ofRound(round)).hasSize(5);

        play.wait(play.timerOf("catchEvent_noticeOver"));
        objector.see("/notices/" + round + "/objections/new").andExpect(status().isGone()).andExpect(content().string(containsString("公示期已满")));
        objector.send(round, anonymous(nomination)).andExpect(status().isGone());
        assertThat(objections.ofRound(round)).hasSize(5);
        assertThat(log).doesNotContain(Objecting.NAME).doesNotContain("objector@example.org").doesNotContain("服务八百人次");
    }

    @Test
    void nothingIsKnownOfARoundThatIsNotOnNotice() throws Exception {
        Play play = new Play(engine, port);
        new NoticePlay(play, clock).open("未公示试验届", 1);
        Objecting objector = new Objecting(server);
        for (String round : new String[] {"unknown", play.roundId()}) {
            objector.see("/notices/" + round + "/objections/new").andExpect(status().isNotFound());
            objector.send(round, anonymous("n")).andExpect(status().isNotFound());
        }
    }

    private void badInputComesBackWholeWithAllFaults(Objecting objector, String round, String nomination) throws Exception {
        objector.send(round, Map.of()).andExpect(status().isBadRequest()).andExpect(content().string(allOf(
                containsString("有 4 处需要修改"), containsString("nominee-fault"), containsString("claim-fault"), containsString("facts-fault"),
                containsString("named-fault"))));
        Map<String, String> long5000 = new HashMap<>(named(nomination));
        long5000.put("facts", "长".repeat(5_000));
        long5000.put("mail", "nobody");
        objector.send(round, long5000).andExpect(status().isBadRequest()).andExpect(content().string(allOf(
                containsString("现有 5,000 个字"), containsString("长".repeat(5_000)), containsString(Objecting.NAME), containsString("010-66668888"),
                containsString("value=\"nobody\""), containsString("应为电子邮箱地址"), containsString("有 2 处需要修改"))));
        Map<String, String> foreign = new HashMap<>(named("another-nomination"));
        objector.send(round, foreign).andExpect(status().isBadRequest()).andExpect(content().string(containsString("请选择对哪一位候选人")));
    }

    private void markupIsShownAsText(Objecting objector, String round, String nomination) throws Exception {
        Map<String, String> markup = new HashMap<>(named(nomination));
        markup.put("claim", "<script>alert(1)</script> 异议内容写在这里，足够二十个字。");
        markup.put("name", "\"><img src=x>");
        markup.put("mail", "nobody");
        objector.send(round, markup).andExpect(status().isBadRequest()).andExpect(content().string(allOf(
                containsString("&lt;script&gt;alert(1)"), not(containsString("<script>alert")), not(containsString("<img src=x>")))));
        markup.put("mail", "");
        objector.lookUp(objector.file(round, markup)).andExpect(content().string(allOf(
                containsString("&lt;script&gt;alert(1)"), not(containsString("<script>alert")), not(containsString("img src=x")))));
    }

    private void programsAreRefused(Objecting objector, String round, String nomination) throws Exception {
        objector.submitWithoutToken("/notices/" + round + "/objections/new").andExpect(status().isForbidden());
        Map<String, String> trapped = new HashMap<>(named(nomination));
        trapped.put("homepage", "https://example.org");
        objector.send(round, trapped).andExpect(status().isBadRequest()).andExpect(content().string(containsString("有一栏应当留空")));
    }

    private void aReferenceIsShownOnceAndTellsNothingToOthers(Objecting objector, String round, String nomination) throws Exception {
        String reference = objector.file(round, named(nomination));
        objector.lookUp(reference.toLowerCase(Locale.ROOT).replace("-", " ")).andExpect(status().isOk()).andExpect(content().string(allOf(
                containsString("已提出，等待受理审查"), containsString("第A37党支部"), not(containsString(Objecting.NAME)))));
        objector.lookUp("ABCD-EFGH-JKMN-PQRS").andExpect(status().isNotFound()).andExpect(content().string(allOf(
                containsString("没有找到这个查询号"), not(containsString("第A37党支部")))));
        objector.lookUp("").andExpect(status().isNotFound());
        objector.see("/objections/filed").andExpect(redirectedUrl("/objections"));
        objector.see("/objections").andExpect(status().isOk()).andExpect(content().string(containsString("查询号")));
    }

    private void theHourlyLimitKeepsTheEntry(Objecting objector, String round, String nomination) throws Exception {
        for (int i = 0; i < 3; i++) {
            objector.file(round, anonymous(nomination));
        }
        objector.send(round, named(nomination)).andExpect(status().isTooManyRequests()).andExpect(content().string(allOf(
                containsString("一小时内提交的异议过多"), containsString(Objecting.NAME), containsString("服务八百人次"))));
    }
}
