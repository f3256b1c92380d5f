-- Who answers for it in the unit, in the words of its plan.
ALTER TABLE rectification ADD COLUMN owner VARCHAR(50);
-- When the leading group was first told that a deadline had passed.
ALTER TABLE rectification ADD COLUMN overdue_at TIMESTAMP WITH TIME ZONE;
UPDATE rectification SET overdue_at = (SELECT MIN(e.written_at) FROM rectification_entry e
    WHERE e.rectification_id = rectification.id AND e.step = 'OVERDUE');
-- The one whose problem came back.
ALTER TABLE rectification ADD COLUMN rebound_of VARCHAR(36) REFERENCES rectification;
-- When somebody looks whether it held, and what they found; null until it is closed out.
ALTER TABLE rectification ADD COLUMN lookback_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE rectification ADD COLUMN lookback_finding VARCHAR(20);

-- Requests for more time, numbered. Of a request only its outcome changes, once.
CREATE TABLE rectification_extension (
    rectification_id VARCHAR(36)   NOT NULL REFERENCES rectification,
    number           INTEGER       NOT NULL,
    asked_by         VARCHAR(64)   NOT NULL,
    asked_at         TIMESTAMP WITH TIME ZONE NOT NULL,
    wanted_on        DATE          NOT NULL,
    reason           VARCHAR(1000) NOT NULL,
    outcome          VARCHAR(20)   NOT NULL,
    decided_by       VARCHAR(64),
    decided_at       TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (rectification_id, number)
);

-- Which measures those who verify found done. Rows are added, never changed.
CREATE TABLE rectification_measure_done (
    rectification_id VARCHAR(36) NOT NULL,
    version          INTEGER     NOT NULL,
    place            INTEGER     NOT NULL,
    person           VARCHAR(64) NOT NULL,
    found_at         TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (rectification_id, version, place),
    FOREIGN KEY (rectification_id, version, place) REFERENCES rectification_measure
);
