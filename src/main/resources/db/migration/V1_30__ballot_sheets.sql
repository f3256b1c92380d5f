-- A ballot of sheets has no options and no rule of its own: whoever asked the questions reads and weighs the sheets.
ALTER TABLE ballot ADD COLUMN voting_process VARCHAR(64) DEFAULT 'committee-ballot' NOT NULL;
ALTER TABLE ballot ADD COLUMN sheet_length INTEGER;
ALTER TABLE ballot ALTER COLUMN quorum_numerator DROP NOT NULL;
ALTER TABLE ballot ALTER COLUMN quorum_denominator DROP NOT NULL;
ALTER TABLE ballot ALTER COLUMN pass_numerator DROP NOT NULL;
ALTER TABLE ballot ALTER COLUMN pass_denominator DROP NOT NULL;
ALTER TABLE ballot ALTER COLUMN seats DROP NOT NULL;

-- The voter's process, until it is withdrawn. The engine knows the same of every voter by the assignee of the task.
ALTER TABLE ballot_roll ADD COLUMN instance_id VARCHAR(64);
