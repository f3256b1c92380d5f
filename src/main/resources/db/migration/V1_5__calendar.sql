-- Days that depart from the plain week: days off, and weekend days on which work is made up.
CREATE TABLE special_day (
    holiday DATE        NOT NULL PRIMARY KEY,
    working BOOLEAN     NOT NULL,
    name    VARCHAR(50) NOT NULL
);
