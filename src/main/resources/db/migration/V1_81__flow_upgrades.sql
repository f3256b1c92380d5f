-- Models that came with a new version of the server and were not put to use, because an approved change was in use.
CREATE TABLE flow_upgrade (
    model      VARCHAR(255) NOT NULL,
    sha256     VARCHAR(64)  NOT NULL,
    found_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    -- Null until the office has said that nothing more is to be done, and why.
    settled_by VARCHAR(64),
    settled_at TIMESTAMP WITH TIME ZONE,
    note       VARCHAR(2000),
    PRIMARY KEY (model, sha256)
);
