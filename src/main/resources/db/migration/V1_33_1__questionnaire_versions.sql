-- Questionnaires are changed version by version; the highest is in force.
CREATE TABLE appraisal_questionnaire_version (
    questionnaire  VARCHAR(64)  NOT NULL REFERENCES appraisal_questionnaire,
    version        INTEGER      NOT NULL,
    name           VARCHAR(200) NOT NULL,
    -- What is asked for in the appraiser's own words; NULL for nothing.
    comment_prompt VARCHAR(100),
    -- NULL: came with the program.
    saved_by       VARCHAR(64),
    saved_at       TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (questionnaire, version)
);
CREATE TABLE appraisal_questionnaire_question (
    questionnaire VARCHAR(64)  NOT NULL,
    version       INTEGER      NOT NULL,
    place         INTEGER      NOT NULL,
    text          VARCHAR(500) NOT NULL,
    measures      VARCHAR(50)  NOT NULL,
    weight        INTEGER      NOT NULL,
    PRIMARY KEY (questionnaire, version, place),
    FOREIGN KEY (questionnaire, version) REFERENCES appraisal_questionnaire_version
);
INSERT INTO appraisal_questionnaire_version (questionnaire, version, name, comment_prompt, saved_at)
    SELECT code, 1, name, '意见和建议', CURRENT_TIMESTAMP FROM appraisal_questionnaire;
INSERT INTO appraisal_questionnaire_question (questionnaire, version, place, text, measures, weight)
    SELECT questionnaire, 1, place, text, measures, weight FROM appraisal_question;
DROP TABLE appraisal_question;
ALTER TABLE appraisal_questionnaire DROP COLUMN name;

-- A round keeps a copy of this too.
ALTER TABLE appraisal_round ADD COLUMN comment_prompt VARCHAR(100);
UPDATE appraisal_round SET comment_prompt = '意见和建议';
