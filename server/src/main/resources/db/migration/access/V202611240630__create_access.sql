CREATE TABLE access_account (
    person        uuid PRIMARY KEY,
    user_name     text        NOT NULL UNIQUE CHECK (user_name = lower(user_name)),
    password_hash text        NOT NULL,
    persona       text UNIQUE,
    position      integer GENERATED ALWAYS AS IDENTITY
);
COMMENT ON COLUMN access_account.password_hash IS 'Argon2id.';
COMMENT ON COLUMN access_account.persona IS 'The demonstration''s name for the person; null outside it.';

CREATE TABLE access_failure (
    user_digest text        NOT NULL,
    address     text        NOT NULL,
    failures    integer     NOT NULL CHECK (failures > 0),
    last_at     timestamptz NOT NULL,
    PRIMARY KEY (user_digest, address)
);
COMMENT ON TABLE access_failure IS 'Wrong passwords in a row, by user name and client address, for a day.';
COMMENT ON COLUMN access_failure.user_digest IS 'SHA-256 of what was typed: people type passwords into this field too.';
CREATE INDEX access_failure_last_at ON access_failure (last_at);

CREATE TABLE access_session (
    digest           text PRIMARY KEY,
    person           uuid        NOT NULL REFERENCES access_account (person),
    post             uuid        NOT NULL,
    unit             uuid        NOT NULL,
    csrf_token       text        NOT NULL,
    created_at       timestamptz NOT NULL,
    seen_at          timestamptz NOT NULL,
    authenticated_at timestamptz NOT NULL
);
COMMENT ON COLUMN access_session.digest IS 'SHA-256 of the token in the cookie; the token is nowhere on the server.';
CREATE INDEX access_session_person ON access_session (person);
CREATE INDEX access_session_seen_at ON access_session (seen_at);

CREATE TABLE access_grant (
    post_kind  text NOT NULL,
    permission text NOT NULL,
    scope      text NOT NULL CHECK (scope IN ('OWN', 'UNIT', 'SUBTREE', 'ALL')),
    PRIMARY KEY (post_kind, permission, scope)
);
COMMENT ON TABLE access_grant IS 'Rights follow the kind of post. Whoever is not listed may not.';

-- places, units and posts stand in every staff directory: all who are signed in may look them up
INSERT INTO access_grant (post_kind, permission, scope)
SELECT kind, 'unit.read', 'ALL'
FROM unnest(ARRAY['SECRETARY', 'DEPUTY_SECRETARY', 'TEAM_MEMBER', 'DISCIPLINE_SECRETARY', 'DISCIPLINE_MEMBER',
                  'OFFICE_CLERK', 'OFFICE_HEAD', 'DISPATCHED_TEAM_HEAD', 'ASSESSOR', 'INSPECTOR', 'SYSTEM_ADMINISTRATOR',
                  'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR']) kind;
-- the acts of a unit: for its own people and those above it
INSERT INTO access_grant (post_kind, permission, scope)
SELECT kind, 'trace.read', 'SUBTREE'
FROM unnest(ARRAY['SECRETARY', 'DEPUTY_SECRETARY', 'TEAM_MEMBER', 'DISCIPLINE_SECRETARY', 'DISCIPLINE_MEMBER',
                  'OFFICE_CLERK', 'OFFICE_HEAD', 'DISPATCHED_TEAM_HEAD', 'ASSESSOR', 'INSPECTOR']) kind;
-- the yearly profile is entered by the unit itself: in a village by its secretary, elsewhere by secretary or clerk
INSERT INTO access_grant (post_kind, permission, scope)
VALUES ('SECRETARY', 'unit.describe', 'UNIT'),
       ('OFFICE_CLERK', 'unit.describe', 'UNIT');

GRANT SELECT, INSERT, UPDATE ON access_account TO "${app}";
GRANT SELECT, INSERT, UPDATE, DELETE ON access_failure, access_session TO "${app}";
GRANT SELECT ON access_grant TO "${app}";
