-- The SHA-256 of the rules document as it was when the scheme was approved; null before, and for rounds approved earlier.
ALTER TABLE award_round ADD COLUMN rules_hash VARCHAR(64);
-- How many links the chain of decisions has, and the hash of the last one: so one that is cut off at the end is missed.
ALTER TABLE award_round ADD COLUMN record_length INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE award_round ADD COLUMN record_head VARCHAR(64) DEFAULT '' NOT NULL;

-- The chain of decisions. Rows are added, never changed. It refers to no other table: a foreign key would lock the rows it names.
CREATE TABLE award_record (
    round_id    VARCHAR(36)  NOT NULL,
    number      INTEGER      NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    source      VARCHAR(120) NOT NULL,
    recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
    content     TEXT         NOT NULL,
    hash        VARCHAR(64)  NOT NULL,
    PRIMARY KEY (round_id, number)
);

-- Numbers are given once; the row of a revoked certificate stays.
CREATE TABLE award_certificate (
    number          VARCHAR(80)  NOT NULL PRIMARY KEY,
    round_id        VARCHAR(36)  NOT NULL REFERENCES award_round,
    nomination_id   VARCHAR(36)  NOT NULL UNIQUE REFERENCES award_nomination,
    programme       VARCHAR(40)  NOT NULL,
    programme_name  VARCHAR(100) NOT NULL,
    conferral_year  INTEGER      NOT NULL,
    unit_code       VARCHAR(20)  NOT NULL,
    unit_name       VARCHAR(200) NOT NULL,
    name            VARCHAR(100) NOT NULL,
    round_title     VARCHAR(200) NOT NULL,
    decision_number VARCHAR(100) NOT NULL,
    decided_on      DATE         NOT NULL
);
CREATE INDEX award_certificate_year ON award_certificate (conferral_year, programme);
CREATE INDEX award_certificate_unit ON award_certificate (unit_code);
CREATE INDEX award_certificate_round ON award_certificate (round_id);

CREATE TABLE award_revocation (
    certificate VARCHAR(80) NOT NULL PRIMARY KEY REFERENCES award_certificate,
    reason      TEXT        NOT NULL,
    revoked_on  DATE        NOT NULL,
    -- The opinion in which the revocation was asked for.
    request_id  VARCHAR(36) NOT NULL REFERENCES award_opinion
);

-- The rules of a round as they were published with its call: the very text that was hashed, and the same in words.
CREATE TABLE publication_rules (
    round_id VARCHAR(64) NOT NULL PRIMARY KEY,
    document TEXT        NOT NULL,
    hash     VARCHAR(64) NOT NULL
);

CREATE TABLE publication_rule (
    round_id VARCHAR(64)  NOT NULL REFERENCES publication_rules,
    place    INTEGER      NOT NULL,
    name     VARCHAR(100) NOT NULL,
    words    TEXT         NOT NULL,
    PRIMARY KEY (round_id, place)
);
