package io.zhengyou.notification.outbox;

import io.zhengyou.notification.Message;
import io.zhengyou.notification.Notifications;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes messages with the transaction of the business they tell about. */
@Component
class Outbox implements Notifications {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final State initial;

    Outbox(JdbcClient jdbc, Clock clock, ObjectProvider<JavaMailSenderImpl> mailServer) {
        this.jdbc = jdbc;
        this.clock = clock;
        // A mail server that is set up later must not pour out the stale messages of the time before.
        this.initial = mailServer.getIfAvailable() == null ? State.LISTED : State.PENDING;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Message message) {
        write(message, false);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean mailOnly(Message message) {
        boolean mailing = initial == State.PENDING;
        if (mailing) {
            write(message, true);
        }
        return mailing;
    }

    private void write(Message message, boolean mailOnly) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        INSERT INTO notification_outbox
                            (id, recipient, subject, body, created_at, state, state_since, attempts, next_attempt_at, mail_only)
                        VALUES (:id, :recipient, :subject, :body, :now, :state, :now, 0, :now, :mailOnly)""")
                .param("id", UUID.randomUUID().toString())
                .param("recipient", message.recipientId())
                .param("subject", message.subject())
                .param("body", message.text())
                .param("state", initial.name())
                .param("now", now)
                .param("mailOnly", mailOnly)
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Collection<String> recipientIds, String subject, String text) {
        recipientIds.stream().distinct().forEach(id -> send(new Message(id, subject, text)));
    }
}
