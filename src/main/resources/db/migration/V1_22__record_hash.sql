-- The last hash of the record of all decisions as it was when the result was published; null for results from before.
ALTER TABLE publication_results ADD COLUMN record_hash VARCHAR(64);
