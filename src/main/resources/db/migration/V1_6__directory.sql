-- Accounts, groups and memberships are the engine's; here is what the engine has no place for.
CREATE TABLE unit (
    code   VARCHAR(20)  NOT NULL PRIMARY KEY,
    name   VARCHAR(200) NOT NULL,
    kind   VARCHAR(30)  NOT NULL,
    branch VARCHAR(50)  NOT NULL
);

CREATE TABLE person_unit (
    person VARCHAR(64) NOT NULL PRIMARY KEY,
    unit   VARCHAR(20) NOT NULL REFERENCES unit
);

CREATE TABLE contact_point (
    unit   VARCHAR(20) NOT NULL PRIMARY KEY REFERENCES unit,
    leader VARCHAR(64) NOT NULL,
    since  DATE        NOT NULL
);
