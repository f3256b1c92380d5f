CREATE TABLE inspection (
    id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    programme_id VARCHAR(36)  NOT NULL REFERENCES inspection_programme,
    unit_code    VARCHAR(64)  NOT NULL,
    unit_name    VARCHAR(200) NOT NULL,
    mode         VARCHAR(20)  NOT NULL,
    surprise     BOOLEAN      NOT NULL,
    -- The engine group of those who inspect.
    team         VARCHAR(64)  NOT NULL,
    team_name    VARCHAR(100) NOT NULL,
    stage        VARCHAR(20)  NOT NULL,
    -- The head of the record; what the two texts are depends on the mode.
    inspected_on DATE,
    where_text   VARCHAR(500)  DEFAULT '' NOT NULL,
    who_text     VARCHAR(500)  DEFAULT '' NOT NULL,
    -- Counts how often the head was saved: nobody overwrites what they have not seen.
    saves        INTEGER       DEFAULT 0 NOT NULL,
    opened_at    TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX inspection_of_programme ON inspection (programme_id);
CREATE INDEX inspection_of_unit ON inspection (unit_code, inspected_on);

-- A copy of the checklist, with what the team saw.
CREATE TABLE inspection_item (
    inspection_id VARCHAR(36)   NOT NULL REFERENCES inspection,
    place         INTEGER       NOT NULL,
    clause        VARCHAR(20)   NOT NULL,
    good          VARCHAR(50)   NOT NULL,
    text          VARCHAR(500)  NOT NULL,
    hint          VARCHAR(500)  NOT NULL,
    rating        VARCHAR(20),
    note          VARCHAR(2000) DEFAULT '' NOT NULL,
    saves         INTEGER       DEFAULT 0 NOT NULL,
    saved_by      VARCHAR(64),
    saved_at      TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (inspection_id, place)
);

CREATE TABLE inspection_finding (
    id            VARCHAR(36)   NOT NULL PRIMARY KEY,
    inspection_id VARCHAR(36)   NOT NULL REFERENCES inspection,
    number        INTEGER       NOT NULL,
    clause        VARCHAR(20)   NOT NULL,
    severity      VARCHAR(20)   NOT NULL,
    problem       VARCHAR(2000) NOT NULL,
    -- The finding of an earlier inspection that it repeats; what the team had put as its severity before that raised it.
    repeats       VARCHAR(36) REFERENCES inspection_finding,
    first_severity VARCHAR(20)  NOT NULL,
    state         VARCHAR(20)   NOT NULL,
    answer        VARCHAR(2000) DEFAULT '' NOT NULL,
    decision      VARCHAR(2000) DEFAULT '' NOT NULL,
    UNIQUE (inspection_id, number)
);
CREATE INDEX inspection_finding_of_clause ON inspection_finding (clause, state);

CREATE TABLE inspection_practice (
    id            VARCHAR(36)   NOT NULL PRIMARY KEY,
    inspection_id VARCHAR(36)   NOT NULL REFERENCES inspection,
    number        INTEGER       NOT NULL,
    title         VARCHAR(100)  NOT NULL,
    text          VARCHAR(5000) NOT NULL,
    -- Separated by blanks.
    tags          VARCHAR(200)  NOT NULL,
    -- NULL until it is published.
    published_at  TIMESTAMP WITH TIME ZONE,
    UNIQUE (inspection_id, number)
);

-- Every version of every report. Rows are added, never changed.
CREATE TABLE inspection_report (
    inspection_id VARCHAR(36) NOT NULL REFERENCES inspection,
    version       INTEGER     NOT NULL,
    text          TEXT        NOT NULL,
    written_by    VARCHAR(64) NOT NULL,
    written_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (inspection_id, version)
);
