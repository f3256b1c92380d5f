-- The text of a message that is for its recipient's mail box only is forgotten once it was sent.
ALTER TABLE notification_outbox ADD COLUMN mail_only BOOLEAN DEFAULT FALSE NOT NULL;
