package io.zhengyou.award;

import static io.zhengyou.award.Answers.decision;
import static io.zhengyou.award.Objecting.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zhengyou.ServerTest;
import io.zhengyou.award.objection.Objections;
import io.zhengyou.award.objection.Reference;
import io.zhengyou.evidence.Samples;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.context.WebApplicationContext;

/** What reaches the mail box of somebody who objects, and what does not. */
@ServerTest
@Tag("own-server")
class ObjectionMailTest {

    private static final GreenMail MAIL_SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    static {
        MAIL_SERVER.start();
    }

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

    @Autowired
    private JdbcClient jdbc;

    private Play play;
    private NoticePlay notice;
    private Objecting objector;

    @BeforeEach
    void prepare() {
        play = new Play(engine, port);
        notice = new NoticePlay(play, clock);
        objector = new Objecting(server);
    }

    @AfterAll
    static void stop() {
        MAIL_SERVER.stop();
    }

    @Test
    void theObjectorGetsTheNumberAndHearsOfEveryStep() throws Exception {
        String nomination = notice.publish("异议邮件试验届", "A35").get(0);
        String reference = objector.file(play.roundId(), by("step@example.org", nomination), Map.of("年度总结.pdf", Samples.pdf("邮件")));
        String id = id(reference);
        assertThat(newest("step@example.org", 1)).contains("附件 1 个", "查询号：" + reference, "http://localhost:8080/objections")
                .doesNotContain("服务八百人次").doesNotContain("第A35党支部").doesNotContain(Objecting.NAME);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(bodies(id)).containsExactly(""));

        play.complete("office1", id, "userTask_admit", Map.of("decision", "admit", "about", "eligibility", "investigatedBy", "office3"));
        assertThat(newest("step@example.org", 2)).contains("已受理，正在调查核实").doesNotContain(reference);
        play.complete("office3", id, "userTask_investigate", Map.of("report", "经查阅年度总结原件，所述数字与申报材料一致。"));
        play.complete("leader2", id, "userTask_decide", Map.of("decision", "dismiss", "reason", "经查证，裁定如上。理由详见报告。"));
        assertThat(newest("step@example.org", 3)).contains("已有答复").doesNotContain("裁定如上").doesNotContain(reference);
    }

    @Test
    void aRefusalComesWithItsReasonAndAWithdrawalIsConfirmed() throws Exception {
        String nomination = notice.publish("异议邮件拒绝试验届", "A37").get(0);
        String refused = id(objector.file(play.roundId(), by("refused@example.org", nomination)));
        newest("refused@example.org", 1);
        play.complete("office1", refused, "userTask_admit", decision("refuse", "没有可以查证的依据。"));
        assertThat(newest("refused@example.org", 2)).contains("不予受理。理由：", "没有可以查证的依据。");
        String withdrawn = objector.file(play.roundId(), by("withdrawn@example.org", nomination));
        newest("withdrawn@example.org", 1);
        objector.withdraw(withdrawn, "经核对，是我看错了年份。");
        assertThat(newest("withdrawn@example.org", 2)).contains("已撤回。如果不是您本人撤回的");
    }

    @Test
    void whoGaveNoAddressIsSentNothing() throws Exception {
        String nomination = notice.publish("异议无邮件试验届", "A39").get(0);
        String id = id(objector.file(play.roundId(), by("", nomination)));
        assertThat(bodies(id)).isEmpty();
    }

    @Test
    void aLetterThatTheOfficeRegistersIsReceiptedToItsWriter() throws Exception {
        String nomination = notice.publish("来信邮件试验届", "A41").get(0);
        new Registering(engine).start("office4", "objection", Map.of("nominee", nomination, "named", "named", "objectorName", "来信人",
                "objectorContact", "北京市海淀区某路 1 号", "objectorMail", "letter@example.org", "claim", "来信反映该集体的年度考核结果与申报不符。",
                "facts", "来信附有年度考核结果的复印件，请与申报材料核对。"));
        String reference = newest("letter@example.org", 1).replaceAll("(?s).*查询号：(\\S+).*", "$1");
        objector.lookUp(reference).andExpect(content().string(containsString("等待受理审查")));
    }

    private static Map<String, String> by(String mail, String nomination) {
        Map<String, String> fields = new HashMap<>(named(nomination));
        fields.put("mail", mail);
        return fields;
    }

    /** The text of the last of so many mails, once they have arrived. */
    private static String newest(String address, int count) throws Exception {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(to(address)).hasSize(count));
        return to(address).get(count - 1).getContent().toString();
    }

    private static List<MimeMessage> to(String address) {
        return Arrays.stream(MAIL_SERVER.getReceivedMessages()).filter(mail -> isTo(mail, address)).toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private List<String> bodies(String id) {
        return jdbc.sql("SELECT body FROM notification_outbox WHERE recipient = ?").param("objection:" + id).query(String.class).list();
    }

    private String id(String reference) {
        return objections.find(new Reference(reference)).orElseThrow().id();
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL_SERVER.getSmtp().getPort());
        properties.add("zhengyou.mail.interval", () -> "1s");
    }
}
