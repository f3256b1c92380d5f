-- What somebody who leaves handed over, to whom, and what stayed. Rows are added, never changed.
CREATE TABLE desk_handover (
    id      VARCHAR(36)  NOT NULL PRIMARY KEY,
    leaver  VARCHAR(64)  NOT NULL,
    officer VARCHAR(64)  NOT NULL,
    reason  TEXT         NOT NULL,
    at      TIMESTAMP WITH TIME ZONE NOT NULL
);

CREATE TABLE desk_handover_item (
    handover_id VARCHAR(36)  NOT NULL REFERENCES desk_handover,
    number      INTEGER      NOT NULL,
    kind        VARCHAR(20)  NOT NULL,
    label       VARCHAR(500) NOT NULL,
    successor   VARCHAR(64),
    moved       BOOLEAN      NOT NULL,
    note        VARCHAR(500) NOT NULL,
    PRIMARY KEY (handover_id, number)
);
