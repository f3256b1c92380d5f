-- Null: somebody without a login, or who must not be named beside the file.
ALTER TABLE evidence_file ALTER COLUMN added_by DROP NOT NULL;
