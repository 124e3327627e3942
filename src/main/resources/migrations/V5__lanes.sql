-- Whom or what a notice goes to: those of one lane are posted one after the other. What was put before there were lanes
-- shares one.
ALTER TABLE outbox ADD COLUMN lane ${text_key} NOT NULL DEFAULT 'before-lanes';
DROP INDEX outbox_to_send;
CREATE INDEX outbox_to_send ON outbox (workspace_id, due_at, id) WHERE state IN ('waiting', 'refresh', 'sending', 'ambiguous');
CREATE INDEX outbox_in_lane ON outbox (workspace_id, lane, due_at, id) WHERE state IN ('waiting', 'refresh', 'sending', 'ambiguous');

-- When the next may go in a lane, or into a channel of Slack's, by the clock of leases. While one is on its way that is
-- the end of its lease, and holder and attempts name it; gap: how long to leave the lane alone after it has ended.
CREATE TABLE outbox_lane (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    lane         ${text_key} NOT NULL,
    free_at      BIGINT NOT NULL,
    gap          BIGINT NOT NULL,
    holder       BIGINT,
    attempts     BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, lane)
)${by_key};
CREATE INDEX outbox_lane_held ON outbox_lane (workspace_id, holder) WHERE holder IS NOT NULL;
