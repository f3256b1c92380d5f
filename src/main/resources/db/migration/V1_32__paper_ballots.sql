-- A voter has either a task or a paper. How many sheets came on paper is known, not whose they are.
ALTER TABLE ballot_roll ADD COLUMN on_paper BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE ballot ADD COLUMN paper_sheets INTEGER DEFAULT 0 NOT NULL;

-- The units of a round that may use paper.
CREATE TABLE appraisal_paper_unit (
    round_id  VARCHAR(36) NOT NULL REFERENCES appraisal_round,
    unit_code VARCHAR(64) NOT NULL,
    PRIMARY KEY (round_id, unit_code)
);
-- The papers of a unit, from the issue to the box: one stack for the voting, another if it is extended.
CREATE TABLE appraisal_paper_stack (
    id        VARCHAR(36) NOT NULL PRIMARY KEY,
    round_id  VARCHAR(36) NOT NULL REFERENCES appraisal_round,
    unit_code VARCHAR(64) NOT NULL,
    number    INTEGER     NOT NULL,
    state     VARCHAR(20) NOT NULL,
    printed   INTEGER     DEFAULT 0 NOT NULL,
    returned  INTEGER     DEFAULT 0 NOT NULL,
    reason    TEXT,
    UNIQUE (round_id, unit_code, number)
);
-- What is typed from a stack until both entries agree, sealed as a whole: side 1 and 2 are the entries, 3 what was decided.
CREATE TABLE appraisal_paper_entry (
    stack_id VARCHAR(36) NOT NULL REFERENCES appraisal_paper_stack,
    side     INTEGER     NOT NULL,
    person   VARCHAR(64) NOT NULL,
    sealed   TEXT        NOT NULL,
    PRIMARY KEY (stack_id, side)
);
