-- To how many voters of the unit a paper of this stack was given, less those who gave one back: who reads the numbers of a round need not read its roll.
ALTER TABLE appraisal_paper_stack ADD COLUMN issued INTEGER DEFAULT 0 NOT NULL;
