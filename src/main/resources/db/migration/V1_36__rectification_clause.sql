-- What the problem falls short of, in the words of whoever found it.
ALTER TABLE rectification ADD COLUMN clause VARCHAR(200);
CREATE INDEX rectification_unit ON rectification (unit_code, clause);
