-- When each part of Touchbase last ended its work: one that has stopped is seen by its age.
CREATE TABLE sign_of_life (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    part         ${text_key} NOT NULL,
    given_at     BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, part)
)${by_key};

-- What the auditor misses: notices that should be there and are not, or that don't go out. Kept until they are there, or
-- a day old.
CREATE TABLE audit_finding (
    workspace_id BIGINT NOT NULL REFERENCES workspace (id),
    notice_key   ${text_key} NOT NULL,
    kind         TEXT   NOT NULL,
    expected_at  BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, notice_key)
)${by_key};
