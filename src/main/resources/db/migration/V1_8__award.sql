-- A programme's rules and a round's copy of them are one JSON document each (io.zhengyou.award.programme.Rules).
CREATE TABLE award_programme (
    code  VARCHAR(40)  NOT NULL PRIMARY KEY,
    place INTEGER      NOT NULL,
    name  VARCHAR(100) NOT NULL,
    rules TEXT         NOT NULL
);

CREATE TABLE award_round (
    id              VARCHAR(36)  NOT NULL PRIMARY KEY,
    programme       VARCHAR(40)  NOT NULL REFERENCES award_programme,
    programme_name  VARCHAR(100) NOT NULL,
    title           VARCHAR(200) NOT NULL,
    stage           VARCHAR(20)  NOT NULL,
    rules           TEXT         NOT NULL,
    call_text       TEXT,
    closes_on       DATE,
    started_by      VARCHAR(64)  NOT NULL,
    started_at      TIMESTAMP WITH TIME ZONE NOT NULL,
    notice_from     DATE,
    notice_until    DATE,
    decision_number VARCHAR(100),
    decided_on      DATE,
    reason          TEXT
);

-- Every scheme that was submitted, the returned ones too.
CREATE TABLE award_scheme (
    round_id     VARCHAR(36) NOT NULL REFERENCES award_round,
    version      INTEGER     NOT NULL,
    call_text    TEXT        NOT NULL,
    closes_on    DATE        NOT NULL,
    rules        TEXT        NOT NULL,
    submitted_by VARCHAR(64) NOT NULL,
    submitted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (round_id, version)
);

CREATE TABLE award_nomination (
    id           VARCHAR(36)   NOT NULL PRIMARY KEY,
    round_id     VARCHAR(36)   NOT NULL REFERENCES award_round,
    unit_code    VARCHAR(20)   NOT NULL,
    unit_name    VARCHAR(200)  NOT NULL,
    nominator    VARCHAR(64)   NOT NULL,
    state        VARCHAR(20)   NOT NULL,
    started_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    name         VARCHAR(100),
    birth_date   DATE,
    summary      VARCHAR(300),
    deeds        TEXT,
    materials    VARCHAR(500),
    submitted_at TIMESTAMP WITH TIME ZONE,
    findings     TEXT,
    score        NUMERIC(7, 4),
    place        INTEGER,
    shortlisted  BOOLEAN       DEFAULT FALSE NOT NULL
);
CREATE INDEX award_nomination_round ON award_nomination (round_id, state);

-- What somebody decided and wrote, at every step that asks for a decision.
CREATE TABLE award_opinion (
    id            VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id      VARCHAR(36) NOT NULL REFERENCES award_round,
    nomination_id VARCHAR(36) REFERENCES award_nomination,
    step          VARCHAR(40) NOT NULL,
    person        VARCHAR(64) NOT NULL,
    decision      VARCHAR(40) NOT NULL,
    text          TEXT        NOT NULL,
    given_at      TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX award_opinion_of ON award_opinion (round_id, nomination_id);

-- With the seed and the pool anybody can repeat the draw.
CREATE TABLE award_draw (
    id       VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id VARCHAR(36) NOT NULL REFERENCES award_round,
    seed     BIGINT      NOT NULL,
    pool     TEXT        NOT NULL,
    panel    TEXT        NOT NULL,
    drawn_at TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE award_review (
    id            VARCHAR(36) NOT NULL PRIMARY KEY,
    nomination_id VARCHAR(36) NOT NULL REFERENCES award_nomination,
    round_id      VARCHAR(36) NOT NULL REFERENCES award_round,
    expert        VARCHAR(64) NOT NULL,
    state         VARCHAR(20) NOT NULL,
    sent          BOOLEAN     DEFAULT FALSE NOT NULL,
    text          TEXT,
    answered_at   TIMESTAMP WITH TIME ZONE,
    UNIQUE (nomination_id, expert)
);
CREATE INDEX award_review_round ON award_review (round_id, state);

CREATE TABLE award_score (
    review_id VARCHAR(36) NOT NULL REFERENCES award_review,
    place     INTEGER     NOT NULL,
    score     INTEGER     NOT NULL,
    PRIMARY KEY (review_id, place)
);

CREATE TABLE award_ballot (
    ballot_id VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id  VARCHAR(36) NOT NULL REFERENCES award_round,
    number    INTEGER     NOT NULL,
    seats     INTEGER     NOT NULL,
    closes_at TIMESTAMP WITH TIME ZONE NOT NULL,
    quorum    BOOLEAN,
    UNIQUE (round_id, number)
);

CREATE TABLE award_ballot_nominee (
    ballot_id     VARCHAR(36) NOT NULL REFERENCES award_ballot,
    nomination_id VARCHAR(36) NOT NULL REFERENCES award_nomination,
    result        VARCHAR(20),
    PRIMARY KEY (ballot_id, nomination_id)
);
