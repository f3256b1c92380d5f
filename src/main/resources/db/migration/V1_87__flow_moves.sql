-- Running cases that were sent to another version of their process: who had it done, why, and what became of each (ADR 144).
CREATE TABLE flow_move (
    id              VARCHAR(36)  NOT NULL PRIMARY KEY,
    process_id      VARCHAR(255) NOT NULL,
    from_definition VARCHAR(64)  NOT NULL,
    from_version    INTEGER      NOT NULL,
    to_definition   VARCHAR(64)  NOT NULL,
    to_version      INTEGER      NOT NULL,
    person          VARCHAR(64)  NOT NULL,
    reason          VARCHAR(500) NOT NULL,
    begun_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    -- The engine's work on it.
    batch           VARCHAR(64)  NOT NULL UNIQUE
);
CREATE INDEX flow_move_process ON flow_move (process_id, begun_at);

-- What was decided about a step that the new version does not have: a step of the new version, or '-' to stay.
CREATE TABLE flow_move_choice (
    move_id  VARCHAR(36)  NOT NULL REFERENCES flow_move,
    activity VARCHAR(255) NOT NULL,
    choice   VARCHAR(255) NOT NULL,
    PRIMARY KEY (move_id, activity)
);

CREATE TABLE flow_moved_case (
    move_id  VARCHAR(36)   NOT NULL REFERENCES flow_move,
    instance VARCHAR(64)   NOT NULL,
    places   TEXT          NOT NULL,
    state    VARCHAR(10)   NOT NULL,
    note     TEXT          NOT NULL,
    PRIMARY KEY (move_id, instance)
);
