-- What the office asks units to report (情况报送), and the digest (简报) that comes of it.
CREATE TABLE report_request (
    id          VARCHAR(36)   NOT NULL PRIMARY KEY,
    title       VARCHAR(100)  NOT NULL,
    explanation VARCHAR(2000) NOT NULL,
    state       VARCHAR(20)   NOT NULL,
    -- Null until the office has said it.
    due_at      TIMESTAMP WITH TIME ZONE,
    -- PUBLISH or CIRCULATE; null until the office has said it.
    release_as  VARCHAR(20),
    -- How many entries it has; counting up locks the row.
    entries     INTEGER       DEFAULT 0 NOT NULL,
    started_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    released_at TIMESTAMP WITH TIME ZONE
);

-- The fields of its form.
CREATE TABLE report_item (
    request_id VARCHAR(36)  NOT NULL REFERENCES report_request,
    place      INTEGER      NOT NULL,
    label      VARCHAR(100) NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    must       BOOLEAN      NOT NULL,
    -- One a line; empty unless one of several is chosen.
    choices    VARCHAR(500) NOT NULL,
    PRIMARY KEY (request_id, place)
);

-- What each unit is asked for, and when it came.
CREATE TABLE report_filing (
    id         VARCHAR(36)  NOT NULL PRIMARY KEY,
    request_id VARCHAR(36)  NOT NULL REFERENCES report_request,
    unit_code  VARCHAR(20)  NOT NULL,
    unit_name  VARCHAR(200) NOT NULL,
    state      VARCHAR(20)  NOT NULL,
    filed_by   VARCHAR(64),
    filed_at   TIMESTAMP WITH TIME ZONE,
    UNIQUE (request_id, unit_code)
);
CREATE INDEX report_filing_unit ON report_filing (unit_code);

CREATE TABLE report_answer (
    filing_id VARCHAR(36) NOT NULL REFERENCES report_filing,
    place     INTEGER     NOT NULL,
    answer    TEXT        NOT NULL,
    PRIMARY KEY (filing_id, place)
);

-- Every version of the digest. Rows are added, never changed.
CREATE TABLE report_digest (
    request_id VARCHAR(36)  NOT NULL REFERENCES report_request,
    version    INTEGER      NOT NULL,
    title      VARCHAR(100) NOT NULL,
    text       TEXT         NOT NULL,
    PRIMARY KEY (request_id, version)
);

-- To whom it is circulated, as the newest version says.
CREATE TABLE report_recipient (
    request_id VARCHAR(36) NOT NULL REFERENCES report_request,
    unit_code  VARCHAR(20) NOT NULL,
    PRIMARY KEY (request_id, unit_code)
);

-- What was done and said, in order. Rows are added, never changed.
CREATE TABLE report_entry (
    request_id VARCHAR(36) NOT NULL REFERENCES report_request,
    number     INTEGER     NOT NULL,
    step       VARCHAR(30) NOT NULL,
    -- Null: the server.
    person     VARCHAR(64),
    text       TEXT        NOT NULL,
    written_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (request_id, number)
);

-- Digests that were made public, as they were.
CREATE TABLE publication_digest (
    request_id   VARCHAR(36)  NOT NULL PRIMARY KEY,
    title        VARCHAR(100) NOT NULL,
    text         TEXT         NOT NULL,
    published_at TIMESTAMP WITH TIME ZONE NOT NULL
);
