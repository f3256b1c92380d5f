-- What people did to a task beside completing it: reminded, passed on, asked, signed … Rows are added, never changed.
CREATE TABLE desk_action (
    id         VARCHAR(36)  NOT NULL PRIMARY KEY,
    task_id    VARCHAR(64)  NOT NULL,
    case_id    VARCHAR(255) NOT NULL,
    step       VARCHAR(255) NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    person     VARCHAR(64)  NOT NULL,
    for_person VARCHAR(64),
    to_person  VARCHAR(64),
    text       TEXT         NOT NULL,
    at         TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX desk_action_case ON desk_action (case_id, at);
CREATE INDEX desk_action_task ON desk_action (task_id, kind);
CREATE INDEX desk_action_to ON desk_action (to_person, kind);

-- Whose opinion must be there before a task can be completed; neither signed nor removed means that it is awaited.
CREATE TABLE desk_signer (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    task_id    VARCHAR(64) NOT NULL,
    person     VARCHAR(64) NOT NULL,
    added_by   VARCHAR(64) NOT NULL,
    added_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    signed_at  TIMESTAMP WITH TIME ZONE,
    removed_at TIMESTAMP WITH TIME ZONE
);
CREATE INDEX desk_signer_task ON desk_signer (task_id);
CREATE INDEX desk_signer_person ON desk_signer (person);
