-- A file of a case. Rows are added; only a removal is noted later.
CREATE TABLE evidence_file (
    id         VARCHAR(36)  NOT NULL PRIMARY KEY,
    case_key   VARCHAR(64)  NOT NULL,
    place      INTEGER      NOT NULL,
    name       VARCHAR(255) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    byte_count INTEGER      NOT NULL,
    sha256     CHAR(64)     NOT NULL,
    added_by   VARCHAR(64)  NOT NULL,
    added_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    step       VARCHAR(255) NOT NULL,
    task_id    VARCHAR(64),
    removed_at TIMESTAMP WITH TIME ZONE,
    UNIQUE (case_key, place)
);

-- In pieces, because a binary column of H2 ends at one megabyte.
CREATE TABLE evidence_content (
    file_id VARCHAR(36) NOT NULL REFERENCES evidence_file,
    place   INTEGER     NOT NULL,
    piece   BYTEA       NOT NULL,
    PRIMARY KEY (file_id, place)
);
