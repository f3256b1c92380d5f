-- Who may take over whose tasks, from the first day to the last. A row is never deleted; who ends it early says when.
CREATE TABLE desk_deputy (
    id        VARCHAR(36) NOT NULL PRIMARY KEY,
    principal VARCHAR(64) NOT NULL,
    deputy    VARCHAR(64) NOT NULL,
    first_day DATE        NOT NULL,
    last_day  DATE        NOT NULL,
    named_by  VARCHAR(64) NOT NULL,
    named_at  TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at  TIMESTAMP WITH TIME ZONE
);
CREATE INDEX desk_deputy_principal ON desk_deputy (principal);
CREATE INDEX desk_deputy_deputy ON desk_deputy (deputy);
