-- When whoever got a copy first looked at it.
CREATE TABLE desk_copy_read (
    action_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES desk_action,
    read_at   TIMESTAMP WITH TIME ZONE NOT NULL
);
