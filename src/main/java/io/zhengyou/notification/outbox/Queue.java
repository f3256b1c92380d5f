package io.zhengyou.notification.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The messages on their way. Every step is one UPDATE that names the state it starts from, committed on its own: of two
 * nodes that want the same message, one changes a row and the other none.
 */
@Component
class Queue {

    /** Far longer than the mail timeouts in application.yml let an attempt last. */
    static final Duration ABANDONED = Duration.ofMinutes(10);

    private static final int NOTE = 400;

    private final JdbcClient jdbc;
    private final Clock clock;

    Queue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Due> due(int limit) {
        return jdbc.sql("""
                        SELECT id, recipient, subject, body AS text, attempts FROM notification_outbox
                        WHERE state = 'PENDING' AND next_attempt_at <= :now
                        ORDER BY next_attempt_at, id LIMIT :limit""")
                .param("now", now())
                .param("limit", limit)
                .query(Due.class)
                .list();
    }

    /** The proof of the claim, or empty if another node was faster. */
    Optional<String> claim(String id) {
        String claim = UUID.randomUUID().toString();
        int rows = jdbc.sql("""
                        UPDATE notification_outbox SET state = 'SENDING', state_since = :now, claim = :claim, note = NULL
                        WHERE id = :id AND state = 'PENDING'""")
                .param("id", id)
                .param("claim", claim)
                .param("now", now())
                .update();
        return rows == 1 ? Optional.of(claim) : Optional.empty();
    }

    /** Whether the verdict still counted: the operator may have decided about a very late one. */
    boolean settle(String id, String claim, Verdict verdict) {
        return jdbc.sql("""
                        UPDATE notification_outbox
                        SET state = :state, state_since = :now, attempts = attempts + 1, next_attempt_at = :next, note = :note,
                            body = CASE WHEN mail_only AND :state = 'SENT' THEN '' ELSE body END
                        WHERE id = :id AND claim = :claim AND state IN ('SENDING', 'UNCERTAIN')""")
                        .param("id", id)
                        .param("claim", claim)
                        .param("state", verdict.state().name())
                        .param("now", now())
                        .param("next", now().plus(verdict.pause()))
                        .param("note", note(verdict.note()))
                        .update()
                == 1;
    }

    void unaddressed(String id) {
        jdbc.sql("""
                        UPDATE notification_outbox SET state = 'NO_ADDRESS', state_since = :now, note = '收件人没有登记邮箱'
                        WHERE id = :id AND state = 'PENDING'""")
                .param("id", id)
                .param("now", now())
                .update();
    }

    /** No message is to blame when the mail server cannot be reached, so this does not count as an attempt. */
    void postpone(String reason) {
        jdbc.sql("""
                        UPDATE notification_outbox SET next_attempt_at = :next, note = :note
                        WHERE state = 'PENDING' AND next_attempt_at <= :now""")
                .param("now", now())
                .param("next", now().plusMinutes(1))
                .param("note", note(reason))
                .update();
    }

    /** A claim that nobody settled belonged to a node that died, before or after the mail server took the mail. */
    void doubtAbandoned() {
        jdbc.sql("""
                        UPDATE notification_outbox
                        SET state = 'UNCERTAIN', state_since = :now, note = '发送途中服务器中断，是否送达不明'
                        WHERE state = 'SENDING' AND state_since < :limit""")
                .param("now", now())
                .param("limit", now().minus(ABANDONED))
                .update();
    }

    private static @Nullable String note(@Nullable String reason) {
        if (reason == null) {
            return null;
        }
        String line = reason.replaceAll("\\p{Cc}+", " ").strip();
        return line.length() <= NOTE ? line : line.substring(0, NOTE);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
