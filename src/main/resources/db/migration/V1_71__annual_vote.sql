ALTER TABLE annual_year ADD COLUMN voting_days INTEGER DEFAULT 5 NOT NULL;
-- Units whose secretaries judge each other.
CREATE TABLE annual_group (
    id        VARCHAR(36) NOT NULL PRIMARY KEY,
    year_id   VARCHAR(36) NOT NULL REFERENCES annual_year,
    number    INTEGER     NOT NULL,
    -- NULL before the vote, and for good where too few can vote.
    ballot_id VARCHAR(36),
    counted   BOOLEAN     DEFAULT FALSE NOT NULL,
    UNIQUE (year_id, number)
);
ALTER TABLE annual_assessment ADD COLUMN group_id VARCHAR(36) REFERENCES annual_group;
-- Of the valid votes on this unit; NULL before the count.
ALTER TABLE annual_assessment ADD COLUMN votes INTEGER;
ALTER TABLE annual_assessment ADD COLUMN approvals INTEGER;
-- In percent; -1 without a result.
ALTER TABLE annual_facts ADD COLUMN approval INTEGER DEFAULT -1 NOT NULL;
