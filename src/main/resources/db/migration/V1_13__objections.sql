-- Objections against nominees on notice. Who objects is kept here and nowhere else.
CREATE TABLE award_objection (
    id             VARCHAR(36)   NOT NULL PRIMARY KEY,
    scope          VARCHAR(10)   NOT NULL,
    round_id       VARCHAR(36)   NOT NULL REFERENCES award_round,
    nomination_id  VARCHAR(36)   NOT NULL REFERENCES award_nomination,
    -- SHA-256 of the reference number: who reads this table cannot speak for the objector.
    reference_hash VARCHAR(64)   NOT NULL UNIQUE,
    claim          VARCHAR(2000) NOT NULL,
    facts          TEXT          NOT NULL,
    -- All null: anonymous.
    name           VARCHAR(100),
    contact        VARCHAR(200),
    mail           VARCHAR(254),
    -- The login of an objector who was signed in.
    person         VARCHAR(64),
    state          VARCHAR(20)   NOT NULL,
    misconduct     BOOLEAN       DEFAULT FALSE NOT NULL,
    investigator   VARCHAR(64),
    report         TEXT,
    answer         TEXT,
    filed_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    answered_at    TIMESTAMP WITH TIME ZONE
);
CREATE INDEX award_objection_of ON award_objection (nomination_id, state);
CREATE INDEX award_objection_round ON award_objection (round_id, state);

-- What was done about an objection, by whom. Rows are added, never changed.
CREATE TABLE award_objection_step (
    id           VARCHAR(36) NOT NULL PRIMARY KEY,
    objection_id VARCHAR(36) NOT NULL REFERENCES award_objection,
    step         VARCHAR(40) NOT NULL,
    -- Null: the objector, by the reference number.
    person       VARCHAR(64),
    text         TEXT        NOT NULL,
    done_at      TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX award_objection_step_of ON award_objection_step (objection_id, done_at);

-- The moment at which the notice inside the unit ends; null until it begins.
ALTER TABLE award_nomination ADD COLUMN unit_notice_ends TIMESTAMP WITH TIME ZONE;

-- What the notice page says of a nominee; the latest row counts.
CREATE TABLE publication_remark (
    id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    round_id     VARCHAR(64)  NOT NULL REFERENCES publication_notice,
    place        INTEGER      NOT NULL,
    remark       VARCHAR(20)  NOT NULL,
    number       INTEGER      NOT NULL,
    published_at TIMESTAMP WITH TIME ZONE NOT NULL,
    UNIQUE (round_id, place, number)
);
