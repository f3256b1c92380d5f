-- Cases before the ethics committee. Nobody else reads this table.
CREATE TABLE award_integrity_case (
    id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    number       VARCHAR(20)  NOT NULL UNIQUE,
    name         VARCHAR(100) NOT NULL,
    -- Null: an organisation.
    birth_date   DATE,
    unit_name    VARCHAR(200) NOT NULL,
    allegation   TEXT         NOT NULL,
    -- Where it came from: a person with a login, or an objection.
    reporter     VARCHAR(64),
    objection_id VARCHAR(36) REFERENCES award_objection,
    state        VARCHAR(20)  NOT NULL,
    measure      VARCHAR(20),
    barred_until DATE,
    reported_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    closed_at    TIMESTAMP WITH TIME ZONE
);
CREATE INDEX award_integrity_case_of ON award_integrity_case (name);

-- What the committee wrote, step by step. Rows are added, never changed.
CREATE TABLE award_integrity_step (
    id      VARCHAR(36) NOT NULL PRIMARY KEY,
    case_id VARCHAR(36) NOT NULL REFERENCES award_integrity_case,
    step    VARCHAR(40) NOT NULL,
    person  VARCHAR(64) NOT NULL,
    text    TEXT        NOT NULL,
    done_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX award_integrity_step_of ON award_integrity_step (case_id, done_at);
