-- Who has opened the form of a task. Until somebody has, whoever completed the step before can take that back.
CREATE TABLE task_opening (
    task_id VARCHAR(64) NOT NULL,
    person  VARCHAR(64) NOT NULL,
    at      TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (task_id, person)
);
