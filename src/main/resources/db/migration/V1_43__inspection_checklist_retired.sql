-- A checklist that is not used any more; what was planned with it stays.
ALTER TABLE inspection_checklist ADD COLUMN retired BOOLEAN DEFAULT FALSE NOT NULL;
