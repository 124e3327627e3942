-- What contacts are about, where a firm has several brands, products or service types, and which message they carried.
ALTER TABLE touchpoint ADD COLUMN line TEXT;
ALTER TABLE touchpoint ADD COLUMN message TEXT;
ALTER TABLE plan ADD COLUMN line TEXT;
CREATE INDEX touchpoint_by_purpose ON touchpoint (workspace_id, customer_id, purpose, happened_at DESC, id DESC) WHERE withdrawn_at IS NULL;

-- What systems are set to send: it counts before it is sent.
CREATE TABLE scheduled_send (
    workspace_id BIGINT NOT NULL,
    id           BIGINT NOT NULL,
    customer_id  BIGINT NOT NULL,
    system       ${text_key} NOT NULL,
    channel      TEXT   NOT NULL,
    purpose      TEXT   NOT NULL,
    send_at      BIGINT NOT NULL,
    message      ${text_key} NOT NULL,
    line         TEXT,
    state        TEXT   NOT NULL,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, id)
);
CREATE UNIQUE INDEX scheduled_send_once ON scheduled_send (workspace_id, customer_id, system, message);

-- Complaints that are open: few, and looked up for everybody's page.
CREATE INDEX suppression_open_complaint ON suppression (workspace_id, recorded_at, id)
    WHERE kind = 'COMPLAINT' AND ended_at IS NULL;

-- The policy --------------------------------------------------------------------------------------------------------

-- The firm's own rules as they are now. content: the rule as text by name, in JSON; "priorities" is the row of weights.
CREATE TABLE policy_rule (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    name         ${text_key} NOT NULL,
    version      BIGINT NOT NULL,
    active       BIGINT NOT NULL CHECK (active IN (0, 1)),
    content      TEXT   NOT NULL,
    changed_at   BIGINT NOT NULL,
    changed_by   BIGINT,
    why          TEXT,
    PRIMARY KEY (workspace_id, name),
    FOREIGN KEY (workspace_id, changed_by) REFERENCES staff (workspace_id, id)
);

-- Every version that there ever was. Rows are added, never changed, and no undo takes them away: verdicts rest on them.
-- replaces: the version in whose place it was put, 0 when the firm had none of its own.
CREATE TABLE policy_rule_version (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    name         ${text_key} NOT NULL,
    version      BIGINT NOT NULL,
    replaces     BIGINT NOT NULL,
    active       BIGINT NOT NULL CHECK (active IN (0, 1)),
    content      TEXT   NOT NULL,
    changed_at   BIGINT NOT NULL,
    changed_by   BIGINT,
    why          TEXT,
    PRIMARY KEY (workspace_id, name, version),
    FOREIGN KEY (workspace_id, changed_by) REFERENCES staff (workspace_id, id)
);

-- Whole policies as verdicts rested on them: all rules in force with their versions, once for each that ever was.
CREATE TABLE policy_text (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    digest       ${text_key} NOT NULL,
    content      TEXT   NOT NULL,
    first_at     BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, digest)
);

-- Verdicts with all that they rested on. inputs: proposal and history, in JSON.
ALTER TABLE verdict ADD COLUMN policy_digest ${text_key};
ALTER TABLE verdict ADD COLUMN inputs TEXT;
ALTER TABLE verdict ADD COLUMN touchpoint_id BIGINT;
ALTER TABLE verdict ADD COLUMN plan_id BIGINT;
ALTER TABLE verdict ADD COLUMN role TEXT;
DROP INDEX verdict_by_customer;
CREATE INDEX verdict_of_customer ON verdict (workspace_id, customer_id, kept_at DESC, id DESC);
CREATE INDEX verdict_by_touchpoint ON verdict (workspace_id, touchpoint_id) WHERE touchpoint_id IS NOT NULL;
CREATE INDEX verdict_against ON verdict (workspace_id, kept_at DESC, id DESC) WHERE level IN ('HEADS_UP', 'STOP');

-- Which rules said more than a Note, for questions by rule.
CREATE TABLE verdict_rule (
    workspace_id BIGINT NOT NULL,
    verdict_id   BIGINT NOT NULL,
    rule         ${text_key} NOT NULL,
    version      BIGINT NOT NULL,
    level        TEXT   NOT NULL,
    PRIMARY KEY (workspace_id, verdict_id, rule),
    FOREIGN KEY (workspace_id, verdict_id) REFERENCES verdict (workspace_id, id)
)${by_key};
