package io.zhengyou.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostTest {

    @Test
    void aMailIsAcceptedWhenTheServerSaysSo() throws Exception {
        assertThat(deliver(Map.of())).isEqualTo(new Outcome.Accepted());
    }

    @Test
    void aMailStaysAcceptedWhenTheServerHangsUpWithoutGoodbye() throws Exception {
        assertThat(deliver(Map.of("QUIT", ""))).isEqualTo(new Outcome.Accepted());
    }

    @Test
    void aBusyServerRefusesForNow() throws Exception {
        assertThat(deliver(Map.of("MAIL", "451 busy"))).isInstanceOfSatisfying(Outcome.Refused.class, this::forNow);
        assertThat(deliver(Map.of("RCPT", "450 mailbox busy"))).isInstanceOfSatisfying(Outcome.Refused.class, this::forNow);
        assertThat(deliver(Map.of(".", "452 disk full"))).isInstanceOfSatisfying(Outcome.Refused.class, this::forNow);
    }

    @Test
    void anUnknownMailboxIsRefusedForGood() throws Exception {
        assertThat(deliver(Map.of("RCPT", "550 no such user")))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.forGood()).isTrue());
    }

    @Test
    void aServerThatFallsSilentAfterTheTextMayHaveTakenIt() throws Exception {
        assertThat(deliver(Map.of(".", ""))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void aServerThatIsNotThereCannotBeOpened() throws Exception {
        JavaMailSenderImpl nobody = server(0);
        try (var gone = new ScriptedMailServer(Map.of())) {
            nobody.setPort(gone.port());
        }
        assertThatThrownBy(() -> Post.open(nobody)).isInstanceOf(MessagingException.class);
    }

    private void forNow(Outcome.Refused refused) {
        assertThat(refused.forGood()).isFalse();
    }

    private static Outcome deliver(Map<String, String> answers) throws Exception {
        try (var script = new ScriptedMailServer(answers)) {
            JavaMailSenderImpl server = server(script.port());
            try (Post post = Post.open(server)) {
                Due due = new Due("id", "zhang", "主题", "正文", 0);
                var from = new InternetAddress("zhengyou@localhost");
                return post.deliver(new Mail(server.getSession(), due, from, "zhang@example.org", new Date(0)));
            }
        }
    }

    private static JavaMailSenderImpl server(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        return server;
    }
}
