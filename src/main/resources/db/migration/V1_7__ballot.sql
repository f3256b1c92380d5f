CREATE TABLE ballot (
    id                 VARCHAR(36)  NOT NULL PRIMARY KEY,
    title              VARCHAR(300) NOT NULL,
    business_key       VARCHAR(64)  NOT NULL,
    quorum_numerator   INTEGER      NOT NULL,
    quorum_denominator INTEGER      NOT NULL,
    pass_numerator     INTEGER      NOT NULL,
    pass_denominator   INTEGER      NOT NULL,
    seats              INTEGER      NOT NULL,
    closes_at          TIMESTAMP WITH TIME ZONE NOT NULL,
    -- The key of the box, itself encrypted; gone once the box was opened.
    box_key            VARCHAR(200)
);

CREATE TABLE ballot_option (
    ballot_id VARCHAR(36)  NOT NULL REFERENCES ballot,
    place     INTEGER      NOT NULL,
    option_id VARCHAR(64)  NOT NULL,
    name      VARCHAR(300) NOT NULL,
    detail    TEXT         NOT NULL,
    PRIMARY KEY (ballot_id, place)
);

-- Who may vote and whether they have. No time: with one, the engine's history would tell who voted in which place.
CREATE TABLE ballot_roll (
    ballot_id VARCHAR(36) NOT NULL REFERENCES ballot,
    voter     VARCHAR(64) NOT NULL,
    sent      BOOLEAN     DEFAULT FALSE NOT NULL,
    voted     BOOLEAN     DEFAULT FALSE NOT NULL,
    closed    BOOLEAN     DEFAULT FALSE NOT NULL,
    PRIMARY KEY (ballot_id, voter)
);

-- Votes while the box is shut: random ids, encrypted, all of one length.
CREATE TABLE ballot_sealed (
    id        VARCHAR(36)   NOT NULL PRIMARY KEY,
    ballot_id VARCHAR(36)   NOT NULL REFERENCES ballot,
    sealed    VARCHAR(8000) NOT NULL
);
CREATE INDEX ballot_sealed_of ON ballot_sealed (ballot_id);

-- Votes after the opening: written in random order, under new random ids, in one transaction.
CREATE TABLE ballot_vote (
    id        VARCHAR(36)   NOT NULL PRIMARY KEY,
    ballot_id VARCHAR(36)   NOT NULL REFERENCES ballot,
    marks     VARCHAR(4000) NOT NULL
);
CREATE INDEX ballot_vote_of ON ballot_vote (ballot_id);
