CREATE TABLE access_export_request (
    id               uuid PRIMARY KEY,
    number           bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    list             text        NOT NULL,
    query_sealed     text        NOT NULL,
    reason_sealed    text        NOT NULL,
    state            text        NOT NULL CHECK (state IN ('REQUESTED', 'APPROVED', 'REFUSED', 'TAKEN')),
    requester_person uuid        NOT NULL,
    requester_post   uuid        NOT NULL,
    requester_unit   uuid        NOT NULL,
    requested_at     timestamptz NOT NULL,
    decider_person   uuid,
    decider_post     uuid,
    decider_unit     uuid,
    decided_at       timestamptz,
    refusal_sealed   text,
    taken_at         timestamptz,
    version          bigint      NOT NULL,
    CHECK (decider_person <> requester_person), -- access-101
    CHECK ((state = 'REQUESTED') = (decided_at IS NULL)), -- access-102
    CHECK (num_nonnulls(decider_person, decider_post, decider_unit, decided_at) IN (0, 4)),
    CHECK ((state = 'REFUSED') = (refusal_sealed IS NOT NULL)),
    CHECK ((state = 'TAKEN') = (taken_at IS NOT NULL)), -- access-105
    CHECK (taken_at < decided_at + interval '24 hours') -- access-104
);
COMMENT ON TABLE access_export_request IS
    'Who asked to take which confidential list away, and who decided. Reasons and parameters may name somebody: sealed (DISCIPLINE_NAME).';
COMMENT ON COLUMN access_export_request.requested_at IS 'Business time, as all times here.';
CREATE INDEX access_export_request_requester ON access_export_request (requester_person, requested_at);
CREATE INDEX access_export_request_decider ON access_export_request (decider_person);
CREATE INDEX access_export_request_open ON access_export_request (requester_unit) WHERE state = 'REQUESTED';
GRANT SELECT, INSERT ON access_export_request TO "${app}";
GRANT UPDATE (state, decider_person, decider_post, decider_unit, decided_at, refusal_sealed, taken_at, version)
    ON access_export_request TO "${app}";

-- the head of a unit's discipline body decides for his own body; what a list says of its own approvers comes on top
INSERT INTO access_grant (post_kind, permission, scope, from_on, source)
VALUES ('DISCIPLINE_SECRETARY', 'export.approve', 'UNIT', DATE '2021-01-01', '平台初始授权');
