-- Somebody leaves a team after its plan was approved, and perhaps somebody comes. Of a proposal only its outcome changes, once.
CREATE TABLE inspection_team_change (
    id           VARCHAR(36)   NOT NULL PRIMARY KEY,
    programme_id VARCHAR(36)   NOT NULL REFERENCES inspection_programme,
    team         INTEGER       NOT NULL,
    leaving      VARCHAR(64)   NOT NULL,
    -- Null: the others do without.
    joining      VARCHAR(64),
    reason       VARCHAR(1000) NOT NULL,
    -- ASKED, MADE or DECLINED.
    outcome      VARCHAR(20)   NOT NULL,
    asked_by     VARCHAR(64)   NOT NULL,
    asked_at     TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX inspection_team_change_programme ON inspection_team_change (programme_id);
