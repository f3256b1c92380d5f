package io.zhengyou.notification.outbox;

import static io.zhengyou.notification.outbox.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zhengyou.ServerTest;
import io.zhengyou.directory.Person;
import io.zhengyou.notification.Message;
import io.zhengyou.notification.Notifications;
import io.zhengyou.notification.people.Addresses;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages on their way to a real mail server; "nobody" has no mail address. */
@ServerTest
@Tag("own-server")
class MailTest {

    private static final int PORT = freePort();

    private GreenMail mailServer = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));

    @Autowired
    private Notifications notifications;

    @Autowired
    private Sender sender;

    @Autowired
    private Queue queue;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Addresses addresses;

    @Autowired
    private JavaMailSenderImpl server;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void start() {
        jdbc.sql("DELETE FROM notification_outbox").update();
        mailServer.start();
    }

    @AfterEach
    void stop() {
        mailServer.stop();
        ClockUtil.reset();
    }

    @Test
    void aMessageArrivesOnceInCorrectChinese() throws Exception {
        send(new Message("zhang", "公示：全国优秀科技工作者 <b>𠮷</b>", "第一行\n<script>alert('二')</script>\n" + "长".repeat(5_000)));
        sender.send();
        sender.send();

        assertThat(received()).hasSize(1);
        MimeMessage mail = received().get(0);
        assertThat(mail.getSubject()).isEqualTo("公示：全国优秀科技工作者 <b>𠮷</b>");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getContent().toString().replace("\r\n", "\n"))
                .startsWith("第一行\n<script>alert('二')</script>\n长").hasSizeGreaterThan(5_000);
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress("zhang@example.org"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("争优");
        assertThat(mail.getMessageID()).isEqualTo("<" + onlyId() + "@localhost>");
        assertThat(row(jdbc, onlyId())).isEqualTo(new Rows.Row("SENT", 1, null));
    }

    @Test
    void aSubjectCannotAddAHeader() throws Exception {
        send(new Message("zhang", "plain\r\nBcc: everybody@example.org\r\n\r\nbody", "正文"));
        sender.send();

        assertThat(received()).hasSize(1);
        assertThat(received().get(0).getHeader("Bcc")).isNull();
        assertThat(received().get(0).getSubject()).isEqualTo("plain Bcc: everybody@example.org body");
    }

    @Test
    void aMailServerThatIsDownCostsTimeAndNoMessage() {
        mailServer.stop();
        send(new Message("zhang", "主题", "正文"));
        sender.send();

        assertThat(row(jdbc, onlyId()).state()).isEqualTo("PENDING");
        assertThat(row(jdbc, onlyId()).attempts()).isZero();
        assertThat(row(jdbc, onlyId()).note()).startsWith("连接邮件服务器失败");

        mailServer = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));
        mailServer.start();
        sender.send();
        assertThat(received()).as("before the pause is over").isEmpty();
        pass(Duration.ofMinutes(1));
        sender.send();
        assertThat(received()).hasSize(1);
    }

    @Test
    void twoNodesSendEachOf200MessagesOnce() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 200)
                .forEach(i -> notifications.send(new Message("person" + i, "主题" + i, "正文"))));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            var work = IntStream.range(0, 2).mapToObj(i -> node())
                    .map(node -> CompletableFuture.runAsync(node::send, nodes))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(work).join();
        } finally {
            nodes.shutdown();
        }

        assertThat(received()).hasSize(200);
        assertThat(received()).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
        assertThat(count("SENT")).isEqualTo(200);
    }

    @Test
    void aClaimLeftByADeadNodeIsUncertainAndNeverSentByItself() {
        send(new Message("zhang", "主题", "正文"));
        queue.claim(onlyId());
        sender.send();
        assertThat(row(jdbc, onlyId()).state()).as("perhaps still at work").isEqualTo("SENDING");

        pass(Queue.ABANDONED.plusSeconds(1));
        sender.send();
        pass(Duration.ofDays(30));
        sender.send();
        assertThat(row(jdbc, onlyId()).state()).isEqualTo("UNCERTAIN");
        assertThat(received()).isEmpty();

        assertThat(decisions.resend(onlyId(), "admin")).isTrue();
        assertThat(decisions.resend(onlyId(), "admin")).as("decided already").isFalse();
        sender.send();
        assertThat(received()).hasSize(1);
        assertThat(row(jdbc, onlyId()).state()).isEqualTo("SENT");
    }

    @Test
    void aLateAnswerSettlesTheDoubtButNotADecision() {
        send(new Message("zhang", "主题", "正文"));
        String claim = queue.claim(onlyId()).orElseThrow();
        pass(Queue.ABANDONED.plusSeconds(1));
        queue.doubtAbandoned();
        assertThat(queue.settle(onlyId(), "another claim", Verdict.on(new Outcome.Accepted(), 1))).isFalse();
        assertThat(queue.settle(onlyId(), claim, Verdict.on(new Outcome.Unknown("EOF"), 1))).isTrue();

        decisions.markSent(onlyId(), "admin");
        assertThat(queue.settle(onlyId(), claim, Verdict.on(new Outcome.Refused(true, "no"), 1))).isFalse();
        assertThat(row(jdbc, onlyId())).isEqualTo(new Rows.Row("SENT", 0, "admin标记为已发送"));
    }

    @Test
    void aNodeThatStopsLeavesTheRestOfItsBatchToTheOther() {
        send(new Message("zhang", "主题", "正文"));
        Sender node = node();
        node.stop();
        node.send();
        assertThat(received()).isEmpty();
        sender.send();
        assertThat(received()).hasSize(1);
    }

    @Test
    void aMessageWithoutAnAddressStaysListedWithTheReason() {
        send(new Message("nobody", "主题", "正文"));
        sender.send();
        assertThat(row(jdbc, onlyId())).isEqualTo(new Rows.Row("NO_ADDRESS", 0, "收件人没有登记邮箱"));
    }

    @Test
    void aMalformedAddressFailsAndTheNextMessageIsSent() {
        send(new Message("broken address", "主题", "正文"));
        send(new Message("zhang", "主题", "正文"));
        sender.send();
        assertThat(received()).hasSize(1);
        assertThat(count("FAILED")).isEqualTo(1);
    }

    @Test
    void aBusinessThatFailsLeavesNoMessage() {
        transaction.executeWithoutResult(status -> {
            notifications.send(List.of("zhang", "li"), "主题", "正文");
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_outbox").query(Long.class).single()).isZero();
    }

    @Test
    void nobodySendsOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> notifications.send(new Message("zhang", "主题", "正文")));
    }

    @Test
    void nobodyIsToldTwiceTheSame() {
        transaction.executeWithoutResult(status -> notifications.send(List.of("zhang", "li", "zhang"), "主题", "正文"));
        assertThat(count("PENDING")).isEqualTo(2);
    }

    private Sender node() {
        return new Sender(queue, addresses, server, from(), clock);
    }

    private static InternetAddress from() {
        try {
            return new InternetAddress("zhengyou@localhost");
        } catch (Exception malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private void send(Message message) {
        transaction.executeWithoutResult(status -> notifications.send(message));
    }

    private List<MimeMessage> received() {
        return List.of(mailServer.getReceivedMessages());
    }

    private String onlyId() {
        return jdbc.sql("SELECT id FROM notification_outbox").query(String.class).single();
    }

    private long count(String state) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_outbox WHERE state = ?").param(state).query(Long.class).single();
    }

    private void pass(Duration time) {
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(time)));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> PORT);
        properties.add("zhengyou.mail.interval", () -> "1d");
    }

    @TestConfiguration
    static class People {

        @Bean
        @Primary
        Addresses testAddresses() {
            return id -> Optional.of(new Person(id, id, "A01", id.equals("nobody") ? null : id + "@example.org"));
        }
    }
}
