-- When appraisals begin by themselves, as data of the office. The lines that come with the program rest until the office puts them to work.
CREATE TABLE appraisal_calendar_line (
    id             VARCHAR(36)  NOT NULL PRIMARY KEY,
    version        INTEGER      NOT NULL,
    starts_month   INTEGER      NOT NULL,
    starts_day     INTEGER      NOT NULL,
    title          VARCHAR(300) NOT NULL,
    questionnaire  VARCHAR(64)  NOT NULL REFERENCES appraisal_questionnaire,
    -- The kind of the units that are appraised; NULL: the preparation says.
    kind           VARCHAR(50),
    scope          VARCHAR(20)  NOT NULL,
    roll           VARCHAR(20)  NOT NULL,
    sample         INTEGER,
    days           INTEGER      NOT NULL,
    quorum_percent INTEGER      NOT NULL,
    least          INTEGER      NOT NULL,
    threshold      INTEGER      NOT NULL,
    active         BOOLEAN      NOT NULL,
    -- Dates up to this day are not made up for: the line was not there, was another or rested.
    counts_from    DATE         NOT NULL,
    saved_by       VARCHAR(64)
);
CREATE TABLE appraisal_calendar_start (
    line     VARCHAR(36) NOT NULL REFERENCES appraisal_calendar_line ON DELETE CASCADE,
    of_year  INTEGER     NOT NULL,
    round_id VARCHAR(36) NOT NULL REFERENCES appraisal_round,
    PRIMARY KEY (line, of_year)
);
INSERT INTO appraisal_calendar_line
    (id, version, starts_month, starts_day, title, questionnaire, kind, scope, roll, sample, days, quorum_percent, least, threshold, active, counts_from, saved_by)
VALUES
    ('first-half', 1, 6, 1, '{年}年上半年群众评议', 'five-goods', 'NATIONAL_SOCIETY', 'OWN', 'DIRECTORY', NULL, 20, 50, 5, 60, FALSE, CURRENT_DATE, NULL),
    ('second-half', 1, 12, 1, '{年}年下半年群众评议', 'five-goods', 'NATIONAL_SOCIETY', 'OWN', 'DIRECTORY', NULL, 20, 50, 5, 60, FALSE, CURRENT_DATE, NULL);
