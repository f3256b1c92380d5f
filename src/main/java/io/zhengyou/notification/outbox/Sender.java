package io.zhengyou.notification.outbox;

import io.zhengyou.directory.Person;
import io.zhengyou.notification.people.Addresses;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries due messages to the mail server, on every node that has one. */
@Component
@ConditionalOnProperty("spring.mail.host")
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int BATCH = 200;

    private final Queue queue;
    private final Addresses addresses;
    private final JavaMailSenderImpl server;
    private final InternetAddress from;
    private final Clock clock;
    private volatile boolean stopping;

    Sender(
            Queue queue,
            Addresses addresses,
            JavaMailSenderImpl server,
            @Value("${zhengyou.mail.from}") InternetAddress from,
            Clock clock) {
        this.queue = queue;
        this.addresses = addresses;
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    /** Outside any transaction: a claim must be committed before its mail leaves. */
    @Scheduled(initialDelayString = "${zhengyou.mail.interval}", fixedDelayString = "${zhengyou.mail.interval}")
    @Transactional(propagation = Propagation.NEVER)
    public void send() {
        queue.doubtAbandoned();
        var due = queue.due(BATCH);
        if (due.isEmpty()) {
            return;
        }
        try (Post post = Post.open(server)) {
            due.stream().takeWhile(message -> !stopping && post.isOpen()).forEach(message -> send(message, post));
        } catch (MessagingException failure) {
            LOG.warn("Mail server {}:{} cannot be reached: {}", server.getHost(), server.getPort(), failure.getMessage());
            queue.postpone("连接邮件服务器失败：" + failure.getMessage());
        }
    }

    /** The server waits for the mail in hand, not for the whole batch. */
    @EventListener(ContextClosedEvent.class)
    public void stop() {
        stopping = true;
    }

    private void send(Due due, Post post) {
        Optional<String> address = addresses.find(due.recipient()).map(Person::mail);
        if (address.isEmpty()) {
            queue.unaddressed(due.id());
            return;
        }
        queue.claim(due.id()).ifPresent(claim -> {
            Verdict verdict = Verdict.on(deliver(due, address.get(), post), due.attempts() + 1);
            if (!queue.settle(due.id(), claim, verdict)) {
                LOG.warn("Message {} ended as {} after the operator had decided about it", due.id(), verdict.state());
            }
        });
    }

    private Outcome deliver(Due due, String address, Post post) {
        try {
            return post.deliver(new Mail(server.getSession(), due, from, address, Date.from(clock.instant())));
        } catch (MessagingException unusable) {
            return new Outcome.Refused(true, "邮箱地址无效：" + address);
        }
    }
}
