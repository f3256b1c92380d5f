package io.zhengyou.notification.outbox;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the operator decides about messages that do not go on by themselves; the note says who decided. */
@Component
public class Decisions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns whether the message was still undecided. */
    public boolean resend(String id, String operator) {
        return decide("id", id, State.PENDING, operator + "要求重新发送") == 1;
    }

    /** Returns whether the message was still undecided. */
    public boolean markSent(String id, String operator) {
        return decide("id", id, State.SENT, operator + "标记为已发送") == 1;
    }

    /**
     * Sends all messages of a state again and returns how many.
     *
     * @throws IllegalArgumentException if the state is not {@link State#resendable()}
     */
    public int resendAll(State state, String operator) {
        if (!state.resendable()) {
            throw new IllegalArgumentException(state + " is decided message by message");
        }
        return decide("state", state.name(), State.PENDING, operator + "要求重新发送");
    }

    private int decide(String column, String value, State state, String note) {
        return jdbc.sql("UPDATE notification_outbox SET state = :state, state_since = :now, note = :note,"
                        + " body = CASE WHEN mail_only AND :state = 'SENT' THEN '' ELSE body END,"
                        + " attempts = 0, next_attempt_at = :now, claim = NULL"
                        + " WHERE " + column + " = :value AND state IN (:undecided)")
                .param("state", state.name())
                .param("now", OffsetDateTime.now(clock))
                .param("note", note)
                .param("value", value)
                .param("undecided", State.namesOfUndecided())
                .update();
    }
}
