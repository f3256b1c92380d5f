-- Rules are ended, never deleted: one without an end is in force.
ALTER TABLE flow_rule ADD COLUMN ended_at TIMESTAMP WITH TIME ZONE;

-- One of the office proposes, another decides (ADR 140). A new rule is kept here whole until then.
CREATE TABLE flow_rule_change (
    id          VARCHAR(36)  NOT NULL PRIMARY KEY,
    kind        VARCHAR(10)  NOT NULL,
    rule        VARCHAR(60)  NOT NULL,
    process_id  VARCHAR(60)  NOT NULL,
    step        VARCHAR(200) NOT NULL,
    step_name   VARCHAR(100) NOT NULL,
    target      VARCHAR(200) NOT NULL,
    target_name VARCHAR(100) NOT NULL,
    since       VARCHAR(200),
    since_name  VARCHAR(100),
    differ      BOOLEAN      NOT NULL,
    -- Of a new rule, where it comes from.
    reason      VARCHAR(300) NOT NULL,
    -- Of an end, why.
    why         VARCHAR(300) NOT NULL,
    proposed_by VARCHAR(64)  NOT NULL,
    proposed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    decided_by  VARCHAR(64),
    decided_at  TIMESTAMP WITH TIME ZONE,
    confirmed   BOOLEAN
);
