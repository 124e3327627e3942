-- One schema for SQLite and PostgreSQL. Columns are numbers (BIGINT: ids, epoch microseconds, 0 and 1) or text (JSON and
-- ISO dates included), and nothing else, so that the journal can keep any row. ${text_key} is text that is compared
-- byte by byte; ${by_key} clusters a narrow table by its key where the database can.

CREATE TABLE workspace (
    id               BIGINT NOT NULL PRIMARY KEY,
    slack_team       ${text_key} UNIQUE,
    name             TEXT   NOT NULL,
    settings_version BIGINT NOT NULL,
    created_at       BIGINT NOT NULL
);

CREATE TABLE counter (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    name         ${text_key} NOT NULL,
    value        BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, name)
)${by_key};

-- Staff -------------------------------------------------------------------------------------------------------------

CREATE TABLE staff (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    id           BIGINT NOT NULL,
    slack_id     ${text_key},
    name         TEXT   NOT NULL,
    email        ${text_key},
    zone         TEXT   NOT NULL,
    locale       TEXT   NOT NULL,
    standing     TEXT   NOT NULL,
    active       BIGINT NOT NULL CHECK (active IN (0, 1)),
    roles        TEXT   NOT NULL,
    PRIMARY KEY (workspace_id, id)
);
CREATE UNIQUE INDEX staff_by_slack_id ON staff (workspace_id, slack_id);

CREATE TABLE staff_greeted (
    workspace_id BIGINT NOT NULL,
    staff_id     BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, staff_id),
    FOREIGN KEY (workspace_id, staff_id) REFERENCES staff (workspace_id, id)
)${by_key};

CREATE TABLE absence (
    workspace_id BIGINT NOT NULL,
    id           BIGINT NOT NULL,
    staff_id     BIGINT NOT NULL,
    from_day     ${text_key} NOT NULL CHECK (length(from_day) = 10),
    until_day    ${text_key} NOT NULL CHECK (length(until_day) = 10),
    cover_id     BIGINT,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, staff_id) REFERENCES staff (workspace_id, id),
    FOREIGN KEY (workspace_id, cover_id) REFERENCES staff (workspace_id, id)
);
CREATE INDEX absence_by_end ON absence (workspace_id, until_day);

-- Settings ----------------------------------------------------------------------------------------------------------

CREATE TABLE setting (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    name         ${text_key} NOT NULL,
    value        TEXT   NOT NULL,
    PRIMARY KEY (workspace_id, name)
);

-- The id is "staff/name".
CREATE TABLE staff_setting (
    workspace_id BIGINT NOT NULL,
    id           ${text_key} NOT NULL,
    staff_id     BIGINT NOT NULL,
    name         ${text_key} NOT NULL,
    value        TEXT   NOT NULL,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, staff_id) REFERENCES staff (workspace_id, id)
);
CREATE INDEX staff_setting_by_staff ON staff_setting (workspace_id, staff_id);

-- Customers ---------------------------------------------------------------------------------------------------------

CREATE TABLE customer (
    workspace_id      BIGINT NOT NULL REFERENCES workspace (id),
    id                BIGINT NOT NULL,
    number            BIGINT NOT NULL,
    name              TEXT   NOT NULL,
    aliases           TEXT   NOT NULL,
    stage             TEXT   NOT NULL,
    closed_reason     TEXT,
    town              TEXT,
    country           TEXT,
    region            TEXT,
    zone              TEXT,
    segment           ${text_key},
    preferred_channel TEXT,
    yearly_value      BIGINT NOT NULL,
    champion_id       BIGINT,
    external_ref      ${text_key},
    created_at        BIGINT NOT NULL,
    withdrawn_at      BIGINT,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, champion_id) REFERENCES staff (workspace_id, id)
);
CREATE UNIQUE INDEX customer_by_number ON customer (workspace_id, number);
CREATE UNIQUE INDEX customer_by_external_ref ON customer (workspace_id, external_ref) WHERE withdrawn_at IS NULL;
CREATE INDEX customer_by_champion ON customer (workspace_id, champion_id);
CREATE INDEX customer_by_segment ON customer (workspace_id, segment);
CREATE INDEX customer_open ON customer (workspace_id, id) WHERE stage <> 'CLOSED' AND withdrawn_at IS NULL;

-- No other table refers to a person by foreign key: a person may be removed, what was said to them stays.
CREATE TABLE person (
    workspace_id BIGINT NOT NULL,
    id           BIGINT NOT NULL,
    customer_id  BIGINT NOT NULL,
    name         TEXT   NOT NULL,
    email        ${text_key},
    phone        ${text_key},
    part         TEXT,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, id)
);
CREATE INDEX person_by_customer ON person (workspace_id, customer_id);
CREATE INDEX person_by_email ON person (workspace_id, email, customer_id);
CREATE INDEX person_by_phone ON person (workspace_id, phone, customer_id);

-- The id is "customer/role".
CREATE TABLE assignment (
    workspace_id BIGINT NOT NULL,
    id           ${text_key} NOT NULL,
    customer_id  BIGINT NOT NULL,
    role         ${text_key} NOT NULL,
    staff_id     BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, id),
    FOREIGN KEY (workspace_id, staff_id) REFERENCES staff (workspace_id, id)
);
CREATE INDEX assignment_by_customer ON assignment (workspace_id, customer_id);
CREATE INDEX assignment_by_staff ON assignment (workspace_id, staff_id);
CREATE INDEX assignment_by_role ON assignment (workspace_id, role, staff_id);

CREATE TABLE suppression (
    workspace_id     BIGINT NOT NULL,
    id               BIGINT NOT NULL,
    customer_id      BIGINT NOT NULL,
    kind             TEXT   NOT NULL,
    channel          TEXT,
    advertising_only BIGINT NOT NULL CHECK (advertising_only IN (0, 1)),
    until_day        ${text_key} CHECK (length(until_day) = 10),
    reason           TEXT,
    source           TEXT   NOT NULL,
    recorded_at      BIGINT NOT NULL,
    recorded_by      BIGINT,
    ended_at         BIGINT,
    ended_how        TEXT,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, id),
    FOREIGN KEY (workspace_id, recorded_by) REFERENCES staff (workspace_id, id)
);
CREATE INDEX suppression_by_customer ON suppression (workspace_id, customer_id, recorded_at);

-- By which words customers are found: all derived from names, aliases and persons. word_delete holds each word with
-- at most one letter left out, for typing errors.
CREATE TABLE word (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    word         ${text_key} NOT NULL,
    PRIMARY KEY (workspace_id, word)
)${by_key};

CREATE TABLE word_delete (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    deleted      ${text_key} NOT NULL,
    word         ${text_key} NOT NULL,
    PRIMARY KEY (workspace_id, deleted, word)
)${by_key};

CREATE TABLE customer_word (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    word         ${text_key} NOT NULL,
    customer_id  BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, word, customer_id)
)${by_key};
CREATE INDEX customer_word_by_customer ON customer_word (workspace_id, customer_id, word);

-- Touchpoints -------------------------------------------------------------------------------------------------------

CREATE TABLE touchpoint (
    workspace_id BIGINT NOT NULL,
    id           BIGINT NOT NULL,
    customer_id  BIGINT NOT NULL,
    person_id    BIGINT,
    staff        TEXT   NOT NULL,
    system       TEXT,
    role         TEXT,
    channel      ${text_key} NOT NULL,
    direction    TEXT   NOT NULL,
    purpose      TEXT   NOT NULL,
    outcome      ${text_key} NOT NULL,
    reply        BIGINT NOT NULL CHECK (reply IN (0, 1)),
    amount       BIGINT,
    note         TEXT,
    happened_at  BIGINT NOT NULL,
    happened_on  ${text_key} NOT NULL CHECK (length(happened_on) = 10),
    recorded_at  BIGINT NOT NULL,
    recorded_by  BIGINT,
    segment      TEXT,
    source       ${text_key} NOT NULL,
    source_ref   ${text_key},
    counts       BIGINT NOT NULL CHECK (counts IN (0, 1)),
    withdrawn_at BIGINT,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, id),
    FOREIGN KEY (workspace_id, recorded_by) REFERENCES staff (workspace_id, id)
);
CREATE INDEX touchpoint_by_customer ON touchpoint (workspace_id, customer_id, happened_at DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX touchpoint_counting ON touchpoint (workspace_id, customer_id, happened_at DESC, id DESC) WHERE counts = 1 AND withdrawn_at IS NULL;
CREATE INDEX touchpoint_by_moment ON touchpoint (workspace_id, happened_at DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX touchpoint_by_channel ON touchpoint (workspace_id, channel, happened_at DESC, id DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX touchpoint_by_day ON touchpoint (workspace_id, happened_on, outcome) WHERE withdrawn_at IS NULL;
CREATE UNIQUE INDEX touchpoint_by_source ON touchpoint (workspace_id, source, source_ref) WHERE source_ref IS NOT NULL;

-- Who took part, for questions by staff: derived from touchpoint.staff, without withdrawn touchpoints.
CREATE TABLE touchpoint_staff (
    workspace_id  BIGINT NOT NULL,
    staff_id      BIGINT NOT NULL,
    happened_at   BIGINT NOT NULL,
    touchpoint_id BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, staff_id, happened_at, touchpoint_id),
    FOREIGN KEY (workspace_id, staff_id) REFERENCES staff (workspace_id, id),
    FOREIGN KEY (workspace_id, touchpoint_id) REFERENCES touchpoint (workspace_id, id)
)${by_key};
CREATE INDEX touchpoint_staff_by_touchpoint ON touchpoint_staff (workspace_id, touchpoint_id);

CREATE TABLE promise (
    workspace_id  BIGINT NOT NULL,
    id            BIGINT NOT NULL,
    customer_id   BIGINT NOT NULL,
    touchpoint_id BIGINT,
    what          TEXT   NOT NULL,
    by_day        ${text_key} NOT NULL CHECK (length(by_day) = 10),
    staff_id      BIGINT NOT NULL,
    made_at       BIGINT NOT NULL,
    state         TEXT   NOT NULL,
    settled_at    BIGINT,
    withdrawn_at  BIGINT,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, id),
    FOREIGN KEY (workspace_id, touchpoint_id) REFERENCES touchpoint (workspace_id, id),
    FOREIGN KEY (workspace_id, staff_id) REFERENCES staff (workspace_id, id)
);
CREATE INDEX promise_by_customer ON promise (workspace_id, customer_id);
CREATE INDEX promise_open_by_staff ON promise (workspace_id, staff_id, by_day) WHERE state = 'OPEN' AND withdrawn_at IS NULL;
CREATE INDEX promise_open_by_day ON promise (workspace_id, by_day) WHERE state = 'OPEN' AND withdrawn_at IS NULL;

-- Claims and plans --------------------------------------------------------------------------------------------------

CREATE TABLE claim (
    workspace_id BIGINT NOT NULL,
    customer_id  BIGINT NOT NULL,
    staff_id     BIGINT NOT NULL,
    since_at     BIGINT NOT NULL,
    until_at     BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, customer_id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, id),
    FOREIGN KEY (workspace_id, staff_id) REFERENCES staff (workspace_id, id)
);
CREATE INDEX claim_by_staff ON claim (workspace_id, staff_id);

CREATE TABLE plan (
    workspace_id BIGINT NOT NULL,
    id           BIGINT NOT NULL,
    customer_id  BIGINT NOT NULL,
    staff_id     BIGINT NOT NULL,
    channel      TEXT   NOT NULL,
    purpose      TEXT   NOT NULL,
    on_day       ${text_key} NOT NULL CHECK (length(on_day) = 10),
    planned_at   BIGINT NOT NULL,
    timed        BIGINT NOT NULL CHECK (timed IN (0, 1)),
    note         TEXT,
    state        TEXT   NOT NULL,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, id),
    FOREIGN KEY (workspace_id, staff_id) REFERENCES staff (workspace_id, id)
);
CREATE INDEX plan_by_customer ON plan (workspace_id, customer_id);
CREATE INDEX plan_planned_by_staff ON plan (workspace_id, staff_id, planned_at) WHERE state = 'PLANNED';
CREATE INDEX plan_planned_by_moment ON plan (workspace_id, planned_at) WHERE state = 'PLANNED';

-- Cadence -----------------------------------------------------------------------------------------------------------

-- The id says for whom: "wish/customer", "customer/customer", "segment/name" or "default".
CREATE TABLE cadence_rule (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    id           ${text_key} NOT NULL,
    customer_id  BIGINT,
    segment      TEXT,
    target_count BIGINT NOT NULL,
    target_unit  TEXT   NOT NULL,
    max_count    BIGINT NOT NULL,
    max_unit     TEXT   NOT NULL,
    asked        BIGINT NOT NULL CHECK (asked IN (0, 1)),
    asked_by     BIGINT,
    asked_on     ${text_key} CHECK (length(asked_on) = 10),
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, id),
    FOREIGN KEY (workspace_id, asked_by) REFERENCES staff (workspace_id, id)
);
CREATE INDEX cadence_rule_by_customer ON cadence_rule (workspace_id, customer_id);

CREATE TABLE check_in_decision (
    workspace_id BIGINT NOT NULL,
    id           BIGINT NOT NULL,
    customer_id  BIGINT NOT NULL,
    kind         TEXT   NOT NULL,
    until_day    ${text_key} NOT NULL CHECK (length(until_day) = 10),
    made_at      BIGINT NOT NULL,
    made_by      BIGINT,
    reason       TEXT,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, id),
    FOREIGN KEY (workspace_id, made_by) REFERENCES staff (workspace_id, id)
);
CREATE INDEX check_in_decision_by_customer ON check_in_decision (workspace_id, customer_id, made_at DESC, id DESC);

-- Derived: what the cadence makes due, computed in Java alone.
CREATE TABLE check_in (
    workspace_id     BIGINT NOT NULL,
    customer_id      BIGINT NOT NULL,
    due_on           ${text_key} NOT NULL CHECK (length(due_on) = 10),
    max_on           ${text_key} NOT NULL CHECK (length(max_on) = 10),
    why              TEXT   NOT NULL,
    asks_for         ${text_key} NOT NULL,
    follows_id       BIGINT,
    first_on         ${text_key} CHECK (length(first_on) = 10),
    chosen_id        BIGINT,
    overdue_asked_on ${text_key} CHECK (length(overdue_asked_on) = 10),
    PRIMARY KEY (workspace_id, customer_id),
    FOREIGN KEY (workspace_id, customer_id) REFERENCES customer (workspace_id, id),
    FOREIGN KEY (workspace_id, follows_id) REFERENCES staff (workspace_id, id),
    FOREIGN KEY (workspace_id, chosen_id) REFERENCES staff (workspace_id, id)
);
CREATE INDEX check_in_by_day ON check_in (workspace_id, due_on, customer_id);
CREATE INDEX check_in_by_choice ON check_in (workspace_id, asks_for, chosen_id) WHERE chosen_id IS NOT NULL;
