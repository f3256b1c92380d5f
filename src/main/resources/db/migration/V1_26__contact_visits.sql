-- What leaders noted about the units that they follow. Rows are added, never changed.
CREATE TABLE contact_visit (
    id         VARCHAR(36)   NOT NULL PRIMARY KEY,
    unit       VARCHAR(20)   NOT NULL REFERENCES unit (code),
    leader     VARCHAR(64)   NOT NULL,
    visited_on DATE          NOT NULL,
    mode       VARCHAR(20)   NOT NULL,
    note       VARCHAR(2000) NOT NULL,
    written_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX contact_visit_unit ON contact_visit (unit, visited_on);
CREATE INDEX contact_visit_leader ON contact_visit (leader, visited_on);
