-- Every saved version of a programme; the highest is in force. Rows are added, never changed.
CREATE TABLE award_programme_version (
    programme VARCHAR(40)  NOT NULL REFERENCES award_programme,
    version   INTEGER      NOT NULL,
    name      VARCHAR(100) NOT NULL,
    rules     TEXT         NOT NULL,
    -- Null: came with the program.
    saved_by  VARCHAR(64),
    saved_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (programme, version)
);

INSERT INTO award_programme_version (programme, version, name, rules, saved_at)
SELECT code, 1, name, rules, CURRENT_TIMESTAMP FROM award_programme;

ALTER TABLE award_programme DROP COLUMN name;
ALTER TABLE award_programme DROP COLUMN rules;

-- Who may be nominated, in the words of the call; calls from before said it in their text only.
ALTER TABLE publication_call ADD COLUMN eligibility TEXT DEFAULT '' NOT NULL;
