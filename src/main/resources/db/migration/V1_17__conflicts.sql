-- Conflicts of interest that are known beforehand: with everybody of a unit, with somebody of any unit, or with somebody of that unit.
CREATE TABLE known_conflict (
    person VARCHAR(64)  NOT NULL,
    name   VARCHAR(100) NOT NULL,
    unit   VARCHAR(20)  REFERENCES unit,
    kind   VARCHAR(30)  NOT NULL,
    note   VARCHAR(500) NOT NULL
);

-- What experts and committee members declared themselves. It holds for the nominee to the end of the round.
CREATE TABLE award_conflict (
    nomination_id VARCHAR(36) NOT NULL REFERENCES award_nomination,
    person        VARCHAR(64) NOT NULL,
    round_id      VARCHAR(36) NOT NULL REFERENCES award_round,
    kind          VARCHAR(30) NOT NULL,
    reason        TEXT        NOT NULL,
    declared_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (nomination_id, person)
);
CREATE INDEX award_conflict_round ON award_conflict (round_id);

INSERT INTO award_conflict (nomination_id, person, round_id, kind, reason, declared_at)
SELECT nomination_id, expert, round_id, 'OTHER', text, answered_at FROM award_review WHERE state = 'RECUSED';

-- To repeat a draw: whom it had to pass over, by nomination.
ALTER TABLE award_draw ADD COLUMN barred TEXT;

-- A silent expert whom the office replaced.
CREATE TABLE award_replacement (
    review_id   VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES award_review,
    replaced_by VARCHAR(36) NOT NULL REFERENCES award_review,
    officer     VARCHAR(64) NOT NULL,
    reason      TEXT        NOT NULL,
    replaced_at TIMESTAMP WITH TIME ZONE NOT NULL
);

-- The leading group's word where two more ballots did not part the tied.
CREATE TABLE award_tie_ruling (
    ballot_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES award_ballot,
    person    VARCHAR(64) NOT NULL,
    reason    TEXT        NOT NULL,
    ruled_at  TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE award_tie_choice (
    ballot_id     VARCHAR(36) NOT NULL REFERENCES award_tie_ruling,
    nomination_id VARCHAR(36) NOT NULL REFERENCES award_nomination,
    PRIMARY KEY (ballot_id, nomination_id)
);
