-- Every version of a nomination that was submitted; what award_nomination itself holds is the latest.
CREATE TABLE award_submission (
    nomination_id VARCHAR(36)  NOT NULL REFERENCES award_nomination,
    version       INTEGER      NOT NULL,
    name          VARCHAR(100) NOT NULL,
    birth_date    DATE,
    summary       VARCHAR(300) NOT NULL,
    deeds         TEXT         NOT NULL,
    materials     VARCHAR(500) NOT NULL,
    submitted_by  VARCHAR(64)  NOT NULL,
    submitted_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (nomination_id, version)
);

INSERT INTO award_submission (nomination_id, version, name, birth_date, summary, deeds, materials, submitted_by, submitted_at)
SELECT id, 1, name, birth_date, summary, deeds, materials, nominator, submitted_at FROM award_nomination WHERE name IS NOT NULL;

-- What the office asked to be corrected: one row a field, the same number for what was asked at once.
CREATE TABLE award_correction (
    nomination_id VARCHAR(36) NOT NULL REFERENCES award_nomination,
    number        INTEGER     NOT NULL,
    part          VARCHAR(20) NOT NULL,
    reason        TEXT        NOT NULL,
    due_at        TIMESTAMP WITH TIME ZONE NOT NULL,
    requested_by  VARCHAR(64) NOT NULL,
    requested_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (nomination_id, number, part)
);
