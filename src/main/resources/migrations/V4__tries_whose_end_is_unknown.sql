-- A try to post: where, and just before when by the machine's clock. Kept until its end is known: whoever takes the
-- notice while it is there asks Slack first whether the message stands.
ALTER TABLE outbox ADD COLUMN try_channel TEXT;
ALTER TABLE outbox ADD COLUMN try_at BIGINT;
DROP INDEX outbox_to_send;
CREATE INDEX outbox_to_send ON outbox (due_at, id) WHERE state IN ('waiting', 'refresh', 'sending', 'ambiguous');

-- Dead letters: what could not be delivered.
CREATE INDEX outbox_dead ON outbox (workspace_id, changed_at DESC, id DESC) WHERE state = 'failed';
