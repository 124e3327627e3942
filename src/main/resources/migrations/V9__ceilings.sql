-- How many messages went to somebody in a day, and out of a workspace in an hour. begun_at: when the first of them did.
CREATE TABLE outbox_count (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    name         ${text_key} NOT NULL,
    notices      BIGINT NOT NULL,
    begun_at     BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, name)
)${by_key};

-- 1 once it counts there, so that a second try doesn't count again.
ALTER TABLE outbox ADD COLUMN counted BIGINT NOT NULL DEFAULT 0 CHECK (counted IN (0, 1));

-- The direct message that a lane leads into, once Slack has said.
ALTER TABLE outbox_lane ADD COLUMN channel TEXT;
