-- Public promises of units and members.
CREATE TABLE pledge (
    id             VARCHAR(36)  NOT NULL PRIMARY KEY,
    kind           VARCHAR(10)  NOT NULL,
    unit_code      VARCHAR(20)  NOT NULL,
    unit_name      VARCHAR(200) NOT NULL,
    -- Of the unit or of the member.
    name           VARCHAR(200) NOT NULL,
    -- The login of the liaison or member who files.
    pledger        VARCHAR(64)  NOT NULL,
    campaign_year  INTEGER      NOT NULL,
    state          VARCHAR(20)  NOT NULL,
    -- The version that is public; 0 for none.
    public_version INTEGER      DEFAULT 0 NOT NULL,
    -- The day up to which progress was asked for.
    reported_until DATE,
    fulfilment     VARCHAR(20),
    -- How many entries it has; counting up locks the row.
    entries        INTEGER      DEFAULT 0 NOT NULL,
    started_at     TIMESTAMP WITH TIME ZONE NOT NULL,
    published_at   TIMESTAMP WITH TIME ZONE,
    ended_at       TIMESTAMP WITH TIME ZONE
);
CREATE INDEX pledge_unit ON pledge (unit_code, campaign_year);
CREATE INDEX pledge_pledger ON pledge (pledger, campaign_year);
CREATE INDEX pledge_state ON pledge (state, started_at, id);

-- Every version that was ever submitted. Rows are added, never changed.
CREATE TABLE pledge_version (
    pledge_id  VARCHAR(36)  NOT NULL REFERENCES pledge,
    version    INTEGER      NOT NULL,
    title      VARCHAR(100) NOT NULL,
    written_by VARCHAR(64)  NOT NULL,
    written_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (pledge_id, version)
);

CREATE TABLE pledge_item (
    pledge_id VARCHAR(36)  NOT NULL,
    version   INTEGER      NOT NULL,
    -- The same through all versions.
    number    INTEGER      NOT NULL,
    what      VARCHAR(300) NOT NULL,
    target    VARCHAR(300) NOT NULL,
    due_on    DATE         NOT NULL,
    dimension VARCHAR(20)  NOT NULL,
    PRIMARY KEY (pledge_id, version, number),
    FOREIGN KEY (pledge_id, version) REFERENCES pledge_version
);

-- What was done and written, in order. Rows are added, never changed.
CREATE TABLE pledge_entry (
    pledge_id  VARCHAR(36) NOT NULL REFERENCES pledge,
    number     INTEGER     NOT NULL,
    step       VARCHAR(30) NOT NULL,
    -- Null: the server.
    person     VARCHAR(64),
    text       TEXT        NOT NULL,
    written_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (pledge_id, number)
);

-- What an entry says of single items.
CREATE TABLE pledge_remark (
    pledge_id  VARCHAR(36)   NOT NULL,
    entry      INTEGER       NOT NULL,
    item       INTEGER       NOT NULL,
    text       VARCHAR(2000) NOT NULL,
    -- Of a confirmation only.
    fulfilment VARCHAR(20),
    PRIMARY KEY (pledge_id, entry, item),
    FOREIGN KEY (pledge_id, entry) REFERENCES pledge_entry
);

CREATE TABLE pledge_commentary (
    id               VARCHAR(36) NOT NULL PRIMARY KEY,
    pledge_id        VARCHAR(36) NOT NULL REFERENCES pledge,
    -- The login of the leader whose contact point the unit is.
    leader           VARCHAR(64) NOT NULL,
    -- Whether the course of the pledge asked for it, or the leader began by themselves.
    asked            BOOLEAN     NOT NULL,
    state            VARCHAR(20) NOT NULL,
    -- The login of whoever wrote it; another than the leader signs for them.
    author           VARCHAR(64),
    rating           VARCHAR(20),
    strengths        TEXT,
    suggestions      TEXT,
    answer           TEXT,
    rectification_id VARCHAR(36),
    -- The last entry of the pledge that the author could know.
    seen_entries     INTEGER     DEFAULT 0 NOT NULL,
    opened_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    published_at     TIMESTAMP WITH TIME ZONE,
    answered_at      TIMESTAMP WITH TIME ZONE
);
CREATE INDEX pledge_commentary_of ON pledge_commentary (pledge_id, opened_at);
CREATE INDEX pledge_commentary_leader ON pledge_commentary (leader, state);
