-- Messages to people. A row is written with the business transaction, changes its state and is never deleted.
CREATE TABLE notification_outbox (
    id              VARCHAR(36)  NOT NULL PRIMARY KEY,
    recipient       VARCHAR(255) NOT NULL,
    subject         VARCHAR(500) NOT NULL,
    body            TEXT         NOT NULL,
    created_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    state           VARCHAR(16)  NOT NULL,
    state_since     TIMESTAMP WITH TIME ZONE NOT NULL,
    attempts        INTEGER      NOT NULL,
    next_attempt_at TIMESTAMP WITH TIME ZONE NOT NULL,
    -- Who is sending or sent it: a new value for each attempt, so that a late answer cannot settle a newer attempt.
    claim           VARCHAR(36),
    note            VARCHAR(500)
);

CREATE INDEX notification_outbox_due ON notification_outbox (state, next_attempt_at);
CREATE INDEX notification_outbox_recipient ON notification_outbox (recipient, created_at);
CREATE INDEX notification_outbox_created ON notification_outbox (created_at);
