-- Who changed what, with each fact's row before and after as JSON. effect_table and row_id name the row.
CREATE TABLE change (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    id           BIGINT NOT NULL,
    by_staff     BIGINT,
    by_label     TEXT   NOT NULL,
    summary      TEXT   NOT NULL,
    changed_at   BIGINT NOT NULL,
    undoes       BIGINT,
    undone_by    BIGINT,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, by_staff) REFERENCES staff (workspace_id, id),
    FOREIGN KEY (workspace_id, undoes) REFERENCES change (workspace_id, id),
    FOREIGN KEY (workspace_id, undone_by) REFERENCES change (workspace_id, id)
);
CREATE INDEX change_by_staff ON change (workspace_id, by_staff, id DESC);

CREATE TABLE change_effect (
    workspace_id BIGINT NOT NULL,
    change_id    BIGINT NOT NULL,
    seq          BIGINT NOT NULL,
    effect_table ${text_key} NOT NULL,
    row_id       ${text_key} NOT NULL,
    image_before TEXT,
    image_after  TEXT,
    PRIMARY KEY (workspace_id, change_id, seq),
    FOREIGN KEY (workspace_id, change_id) REFERENCES change (workspace_id, id)
);
CREATE INDEX change_effect_by_row ON change_effect (workspace_id, effect_table, row_id, change_id DESC);

CREATE TABLE change_customer (
    workspace_id BIGINT NOT NULL,
    change_id    BIGINT NOT NULL,
    customer_id  BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, change_id, customer_id),
    FOREIGN KEY (workspace_id, change_id) REFERENCES change (workspace_id, id)
)${by_key};

-- One gesture, one effect: an answer is null only while its work is still going on.
CREATE TABLE gesture (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    gesture_key  ${text_key} NOT NULL,
    answer       TEXT,
    made_at      BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, gesture_key)
);
CREATE INDEX gesture_by_moment ON gesture (workspace_id, made_at);

CREATE TABLE pending_command (
    workspace_id BIGINT NOT NULL,
    token        ${text_key} NOT NULL,
    staff_id     BIGINT NOT NULL,
    command      TEXT   NOT NULL,
    answer_to    TEXT   NOT NULL,
    kept_at      BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, token),
    FOREIGN KEY (workspace_id, staff_id) REFERENCES staff (workspace_id, id)
);
CREATE INDEX pending_command_by_moment ON pending_command (workspace_id, kept_at);

CREATE TABLE lookup (
    workspace_id BIGINT NOT NULL,
    id           BIGINT NOT NULL,
    by_staff     BIGINT NOT NULL,
    about_staff  BIGINT NOT NULL,
    question     TEXT   NOT NULL,
    looked_at    BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, by_staff) REFERENCES staff (workspace_id, id),
    FOREIGN KEY (workspace_id, about_staff) REFERENCES staff (workspace_id, id)
);
CREATE INDEX lookup_by_about ON lookup (workspace_id, about_staff, looked_at DESC, id DESC);

CREATE TABLE verdict (
    workspace_id    BIGINT NOT NULL,
    id              BIGINT NOT NULL,
    customer_id     BIGINT NOT NULL,
    by_staff        BIGINT,
    act             TEXT   NOT NULL,
    level           TEXT   NOT NULL,
    content         TEXT   NOT NULL,
    override_reason TEXT,
    kept_at         BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, id),
    FOREIGN KEY (workspace_id, by_staff) REFERENCES staff (workspace_id, id)
);
CREATE INDEX verdict_by_customer ON verdict (workspace_id, customer_id, kept_at);

-- Notices -----------------------------------------------------------------------------------------------------------

-- state: waiting, sending, sent, refresh, withdrawn, failed, missed. lease_until is set while it is being sent; take_token
-- grows with each taking, over all notices.
CREATE TABLE outbox (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    id           BIGINT NOT NULL,
    notice_key   ${text_key} NOT NULL,
    kind         TEXT   NOT NULL,
    content      TEXT   NOT NULL,
    state        TEXT   NOT NULL,
    attempts     BIGINT NOT NULL,
    due_at       BIGINT NOT NULL,
    lease_until  BIGINT,
    take_token   BIGINT,
    channel      TEXT,
    ts           TEXT,
    reason       TEXT,
    put_at       BIGINT NOT NULL,
    sent_at      BIGINT,
    changed_at   BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, id)
);
CREATE UNIQUE INDEX outbox_by_key ON outbox (workspace_id, notice_key);
CREATE INDEX outbox_to_send ON outbox (due_at, id) WHERE state IN ('waiting', 'refresh', 'sending');
CREATE INDEX outbox_by_moment ON outbox (workspace_id, put_at DESC, id DESC);

-- Whom a posted notice mentions.
CREATE TABLE outbox_about (
    workspace_id BIGINT NOT NULL,
    customer_id  BIGINT NOT NULL,
    outbox_id    BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, customer_id, outbox_id),
    FOREIGN KEY (workspace_id, outbox_id) REFERENCES outbox (workspace_id, id)
)${by_key};
CREATE INDEX outbox_about_by_notice ON outbox_about (workspace_id, outbox_id);

-- When something about a customer last changed, in the order of outbox.take_token: a notice that was taken before and
-- sent after says something old.
CREATE TABLE outbox_stale (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    customer_id  BIGINT NOT NULL,
    token        BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, customer_id)
)${by_key};
