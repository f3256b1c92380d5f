-- What a unit has to mend, whoever found it.
CREATE TABLE rectification (
    id          VARCHAR(36)   NOT NULL PRIMARY KEY,
    source      VARCHAR(20)   NOT NULL,
    -- In the module that found it.
    source_id   VARCHAR(64)   NOT NULL,
    unit_code   VARCHAR(20)   NOT NULL,
    unit_name   VARCHAR(200)  NOT NULL,
    problem     TEXT          NOT NULL,
    severity    VARCHAR(20)   NOT NULL,
    -- The group of those who verify.
    verifiers   VARCHAR(64)   NOT NULL,
    state       VARCHAR(20)   NOT NULL,
    -- Null until the process has looked the deadline up.
    due_at      TIMESTAMP WITH TIME ZONE,
    -- How often it was sent back.
    returns     INTEGER       DEFAULT 0 NOT NULL,
    -- How many entries it has; counting up locks the row.
    entries     INTEGER       DEFAULT 0 NOT NULL,
    opened_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    closed_at   TIMESTAMP WITH TIME ZONE
);
CREATE INDEX rectification_source ON rectification (source, source_id);
CREATE INDEX rectification_state ON rectification (state, due_at);

-- Every version of every plan. Rows are added, never changed.
CREATE TABLE rectification_measure (
    rectification_id VARCHAR(36)   NOT NULL REFERENCES rectification,
    version          INTEGER       NOT NULL,
    place            INTEGER       NOT NULL,
    measure          VARCHAR(1000) NOT NULL,
    due_on           DATE          NOT NULL,
    PRIMARY KEY (rectification_id, version, place)
);

-- What was written and done, in order. Rows are added, never changed.
CREATE TABLE rectification_entry (
    rectification_id VARCHAR(36) NOT NULL REFERENCES rectification,
    number           INTEGER     NOT NULL,
    step             VARCHAR(30) NOT NULL,
    -- Null: the server.
    person           VARCHAR(64),
    text             TEXT        NOT NULL,
    written_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (rectification_id, number)
);
