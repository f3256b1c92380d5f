-- What was made public, as it was made public: rows are added, never changed or deleted.
CREATE TABLE publication_call (
    round_id       VARCHAR(64)  NOT NULL PRIMARY KEY,
    programme_name VARCHAR(500) NOT NULL,
    title          VARCHAR(500) NOT NULL,
    published_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    body           TEXT         NOT NULL,
    opens_on       DATE         NOT NULL,
    closes_on      DATE         NOT NULL,
    quota          INTEGER      NOT NULL,
    quota_per_unit INTEGER      NOT NULL
);

CREATE TABLE publication_criterion (
    round_id VARCHAR(64)  NOT NULL REFERENCES publication_call,
    place    INTEGER      NOT NULL,
    name     VARCHAR(500) NOT NULL,
    weight   INTEGER      NOT NULL,
    PRIMARY KEY (round_id, place)
);

CREATE TABLE publication_notice (
    round_id       VARCHAR(64)  NOT NULL PRIMARY KEY,
    programme_name VARCHAR(500) NOT NULL,
    title          VARCHAR(500) NOT NULL,
    published_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    first_day      DATE         NOT NULL,
    last_day       DATE         NOT NULL,
    contact        TEXT         NOT NULL
);

CREATE TABLE publication_nominee (
    round_id  VARCHAR(64)  NOT NULL REFERENCES publication_notice,
    place     INTEGER      NOT NULL,
    name      VARCHAR(500) NOT NULL,
    unit_name VARCHAR(500) NOT NULL,
    summary   TEXT         NOT NULL,
    PRIMARY KEY (round_id, place)
);

CREATE TABLE publication_results (
    round_id        VARCHAR(64)  NOT NULL PRIMARY KEY,
    programme_name  VARCHAR(500) NOT NULL,
    title           VARCHAR(500) NOT NULL,
    published_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    decision_number VARCHAR(500) NOT NULL,
    decided_on      DATE         NOT NULL
);

CREATE TABLE publication_awarded (
    round_id  VARCHAR(64)  NOT NULL REFERENCES publication_results,
    place     INTEGER      NOT NULL,
    name      VARCHAR(500) NOT NULL,
    unit_name VARCHAR(500) NOT NULL,
    summary   TEXT         NOT NULL,
    PRIMARY KEY (round_id, place)
);

-- A round can end before anything of it was public: such a row is shown nowhere.
CREATE TABLE publication_termination (
    round_id     VARCHAR(64) NOT NULL PRIMARY KEY,
    published_at TIMESTAMP WITH TIME ZONE NOT NULL,
    reason       TEXT        NOT NULL
);
