-- The years whose calendar is known; any other year has plain weeks. Replacing a year begins with its row here, which keeps two at once apart.
CREATE TABLE directory_calendar_year (
    in_year     INTEGER NOT NULL PRIMARY KEY,
    since       TIMESTAMP WITH TIME ZONE NOT NULL,
    -- Null: came with the program.
    uploaded_by VARCHAR(255)
);

-- Days off and make-up workdays; days that follow the plain week may be left out.
CREATE TABLE directory_calendar_day (
    on_date DATE        NOT NULL PRIMARY KEY,
    in_year INTEGER     NOT NULL REFERENCES directory_calendar_year,
    kind    VARCHAR(8)  NOT NULL,
    name    VARCHAR(50) NOT NULL
);

CREATE INDEX directory_calendar_day_year ON directory_calendar_day (in_year);
