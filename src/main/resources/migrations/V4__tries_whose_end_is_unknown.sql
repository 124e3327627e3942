-- A try to post: where, and just before when by the machine's clock. Kept until its end is known: whoever takes the
-- notice while it is there asks Slack first whether the message stands.
ALTER TABLE outbox ADD COLUMN try_channel TEXT;
ALTER TABLE outbox ADD COLUMN try_at BIGINT;
DROP INDEX outbox_to_send;
CREATE INDEX outbox_to_send ON outbox (due_at, id) WHERE state IN ('waiting', 'refresh', 'sending', 'ambiguous');

-- Dead letters: what could not be delivered.
CREATE INDEX outbox_dead ON outbox (workspace_id, changed_at DESC, id DESC) WHERE state = 'failed';

-- Until when Slack asked not to be called, for each kind of call by which notices are sent.
CREATE TABLE outbox_wait (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    send         ${text_key} NOT NULL,
    until_at     BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, send)
)${by_key};
