-- A unit may be asked to correct what it filed: every version stays.
ALTER TABLE report_filing ADD COLUMN version INTEGER DEFAULT 0 NOT NULL;
-- Until when, if it was asked to correct the newest version.
ALTER TABLE report_filing ADD COLUMN correct_by TIMESTAMP WITH TIME ZONE;
UPDATE report_filing SET version = 1 WHERE filed_at IS NOT NULL;

-- Rows are added, never changed.
CREATE TABLE report_filing_version (
    filing_id VARCHAR(36) NOT NULL REFERENCES report_filing,
    version   INTEGER     NOT NULL,
    filed_by  VARCHAR(64) NOT NULL,
    filed_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (filing_id, version)
);
INSERT INTO report_filing_version (filing_id, version, filed_by, filed_at)
    SELECT id, 1, filed_by, filed_at FROM report_filing WHERE filed_at IS NOT NULL;

CREATE TABLE report_filing_answer (
    filing_id VARCHAR(36) NOT NULL,
    version   INTEGER     NOT NULL,
    place     INTEGER     NOT NULL,
    answer    TEXT        NOT NULL,
    PRIMARY KEY (filing_id, version, place),
    FOREIGN KEY (filing_id, version) REFERENCES report_filing_version
);
INSERT INTO report_filing_answer (filing_id, version, place, answer) SELECT filing_id, 1, place, answer FROM report_answer;
DROP TABLE report_answer;

-- Why a version was returned. Rows are added, never changed.
CREATE TABLE report_filing_return (
    filing_id   VARCHAR(36)   NOT NULL,
    version     INTEGER       NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    correct_by  TIMESTAMP WITH TIME ZONE NOT NULL,
    returned_by VARCHAR(64)   NOT NULL,
    returned_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (filing_id, version),
    FOREIGN KEY (filing_id, version) REFERENCES report_filing_version
);
