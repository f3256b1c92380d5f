-- Who leaves the vote on an option. Known to the office, as the roll is; what it means for the box is in ADR 050.
CREATE TABLE ballot_exclusion (
    ballot_id VARCHAR(36) NOT NULL,
    voter     VARCHAR(64) NOT NULL,
    option_id VARCHAR(64) NOT NULL,
    PRIMARY KEY (ballot_id, voter, option_id),
    FOREIGN KEY (ballot_id, voter) REFERENCES ballot_roll
);

-- What came out of the box: numbers, and nothing from which a paper could be put together again.
CREATE TABLE ballot_count (
    ballot_id VARCHAR(36) NOT NULL,
    place     INTEGER     NOT NULL,
    approve   INTEGER     NOT NULL,
    against   INTEGER     NOT NULL,
    abstain   INTEGER     NOT NULL,
    PRIMARY KEY (ballot_id, place),
    FOREIGN KEY (ballot_id, place) REFERENCES ballot_option
);

-- Boxes opened before: their papers are counted and no longer kept. Sealed papers of open boxes stay as they are: the opening reads both.
INSERT INTO ballot_count (ballot_id, place, approve, against, abstain)
SELECT o.ballot_id, o.place,
       COUNT(CASE WHEN SUBSTRING(v.marks FROM o.place + 1 FOR 1) = '+' THEN 1 END),
       COUNT(CASE WHEN SUBSTRING(v.marks FROM o.place + 1 FOR 1) = '-' THEN 1 END),
       COUNT(CASE WHEN SUBSTRING(v.marks FROM o.place + 1 FOR 1) = '0' THEN 1 END)
FROM ballot b
         JOIN ballot_option o ON o.ballot_id = b.id
         LEFT JOIN ballot_vote v ON v.ballot_id = b.id
WHERE b.box_key IS NULL
GROUP BY o.ballot_id, o.place;

DROP TABLE ballot_vote;
