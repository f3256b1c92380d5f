-- Whoever imports an organisation locks the one row, so that two at once cannot mix their files.
CREATE TABLE directory_import (
    id INTEGER NOT NULL PRIMARY KEY
);

INSERT INTO directory_import (id) VALUES (1);
