-- Who has a nomination in hand now; the nominator stays whoever filed it at first.
ALTER TABLE award_nomination ADD COLUMN holder VARCHAR(64);
UPDATE award_nomination SET holder = nominator;
ALTER TABLE award_nomination ALTER COLUMN holder SET NOT NULL;
