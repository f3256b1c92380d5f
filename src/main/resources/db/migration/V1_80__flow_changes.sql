-- Changes of processes: submitted by an owner, decided by the office, activated as they were approved (ADR 142).
CREATE TABLE flow_change (
    id              VARCHAR(36)   NOT NULL PRIMARY KEY,
    title           VARCHAR(100)  NOT NULL,
    reason          VARCHAR(2000) NOT NULL,
    state           VARCHAR(20)   NOT NULL,
    -- The number of its newest set of files, and who submitted that.
    version         INTEGER       NOT NULL,
    submitted_by    VARCHAR(64)   NOT NULL,
    submitted_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    -- The day that the owner asks for; null for as soon as it is approved.
    wanted_on       DATE,
    -- What the office approved: the fingerprint of a set of files, and the day; null for at once.
    approved_sha256 VARCHAR(64),
    active_on       DATE,
    deployment_id   VARCHAR(64),
    activated_at    TIMESTAMP WITH TIME ZONE,
    -- How many entries it has; counting up locks the row.
    entries         INTEGER       DEFAULT 0 NOT NULL
);
CREATE INDEX flow_change_submitted ON flow_change (submitted_at);

-- Every set of files that was submitted. Rows are added, never changed.
CREATE TABLE flow_change_file (
    change_id VARCHAR(36)  NOT NULL REFERENCES flow_change,
    version   INTEGER      NOT NULL,
    name      VARCHAR(200) NOT NULL,
    -- Whether the owner sent it; the others were in use and have to go with it.
    sent      BOOLEAN      NOT NULL,
    sha256    VARCHAR(64)  NOT NULL,
    content   BYTEA        NOT NULL,
    PRIMARY KEY (change_id, version, name)
);

-- What was in use of each process and decision table when the set was submitted.
CREATE TABLE flow_change_base (
    change_id     VARCHAR(36)  NOT NULL REFERENCES flow_change,
    version       INTEGER      NOT NULL,
    file          VARCHAR(200) NOT NULL,
    model         VARCHAR(255) NOT NULL,
    model_name    VARCHAR(255) NOT NULL,
    -- Null for one that is new.
    definition_id VARCHAR(255),
    model_version INTEGER,
    PRIMARY KEY (change_id, version, model)
);
CREATE INDEX flow_change_base_model ON flow_change_base (model);

-- What happened to each change. Rows are added, never changed.
CREATE TABLE flow_change_entry (
    change_id  VARCHAR(36) NOT NULL REFERENCES flow_change,
    number     INTEGER     NOT NULL,
    step       VARCHAR(20) NOT NULL,
    -- Null for the server.
    person     VARCHAR(64),
    text       TEXT        NOT NULL,
    written_at TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (change_id, number)
);

-- The approval of changes is itself a process that nobody can redesign away.
INSERT INTO flow_rule (id, process_id, place, step, step_name, target, target_name, since, since_name, differ, reason) VALUES
    ('change-approval', 'flow-change', 1, 'task:flow-change-decision@office', '办公室审批流程改动', 'call:flowChange.activate', '启用改动', NULL, NULL, FALSE, '流程改动由领导小组办公室批准'),
    ('change-approval-again', 'flow-change', 2, 'task:flow-change-decision@office', '办公室审批流程改动', 'call:flowChange.activate', '启用改动', 'task:flow-change-correction', '补正流程改动', FALSE, '改动补正后须重新批准'),
    ('change-other', 'flow-change', 3, 'call:flowChange.receive', '提交流程改动', 'task:flow-change-decision', '审批流程改动', NULL, NULL, TRUE, '提交改动的人不能审批');
