-- passwords: since when, whether somebody else set it, and those before it
ALTER TABLE access_account
    ADD COLUMN password_set_at    timestamptz NOT NULL DEFAULT now(),
    ADD COLUMN password_temporary boolean     NOT NULL DEFAULT false;
COMMENT ON COLUMN access_account.password_set_at IS 'Machine time.';
COMMENT ON COLUMN access_account.password_temporary IS 'Set by somebody else: its owner must choose one of his own before anything else.';

CREATE TABLE access_past_password (
    person        uuid        NOT NULL REFERENCES access_account (person),
    set_at        timestamptz NOT NULL,
    password_hash text        NOT NULL,
    PRIMARY KEY (person, set_at)
);
COMMENT ON TABLE access_past_password IS 'The four passwords before the present one (Argon2id), so that none of the last five comes back.';

-- sessions: an id that may be shown, how far signing in has come, and from where
ALTER TABLE access_session
    ADD COLUMN id      uuid   NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN version bigint NOT NULL DEFAULT 1,
    ADD COLUMN stage   text   NOT NULL DEFAULT 'FULL'
        CHECK (stage IN ('FULL', 'SECOND_FACTOR', 'NEW_PASSWORD', 'SECOND_FACTOR_SETUP')),
    ADD COLUMN method  text   NOT NULL DEFAULT 'PASSWORD'
        CHECK (method IN ('PASSWORD', 'PASSWORD_AND_CODE', 'RECOVERY_CODE', 'PASSKEY', 'OPENID', 'DEMONSTRATION',
                          'ONE_TIME_CODE')),
    ADD COLUMN address text   NOT NULL DEFAULT '',
    ADD COLUMN browser text   NOT NULL DEFAULT 'OTHER',
    ADD COLUMN system  text   NOT NULL DEFAULT 'OTHER';
COMMENT ON COLUMN access_session.stage IS 'Only a full session reaches anything but its own sign-in.';
COMMENT ON COLUMN access_session.address IS 'Where it was opened from; empty if that was before addresses were kept.';
COMMENT ON COLUMN access_session.browser IS 'A kind, read from User-Agent; the text itself is not kept.';
CREATE UNIQUE INDEX access_session_id ON access_session (id);

CREATE TABLE access_sign_in (
    id      uuid PRIMARY KEY,
    person  uuid        NOT NULL REFERENCES access_account (person),
    at      timestamptz NOT NULL,
    method  text        NOT NULL,
    address text        NOT NULL,
    browser text        NOT NULL,
    system  text        NOT NULL
);
COMMENT ON TABLE access_sign_in IS
    'Who signed in, when and from where, by the id of the session. Kept for six months: network logs, 网络安全法（2016）第二十一条（条次待核）.';
CREATE INDEX access_sign_in_person ON access_sign_in (person, at DESC);
CREATE INDEX access_sign_in_at ON access_sign_in (at);

-- the second factor
CREATE TABLE access_authenticator (
    id            uuid PRIMARY KEY,
    person        uuid        NOT NULL REFERENCES access_account (person),
    secret_sealed text        NOT NULL,
    made_at       timestamptz NOT NULL,
    confirmed_at  timestamptz,
    last_step     bigint,
    last_used_at  timestamptz,
    CHECK ((confirmed_at IS NULL) = (last_step IS NULL)),
    CHECK ((last_step IS NULL) = (last_used_at IS NULL))
);
COMMENT ON TABLE access_authenticator IS 'Authenticator apps: one that is in use and, while another is being set up, one that waits for its first code.';
COMMENT ON COLUMN access_authenticator.secret_sealed IS 'Twenty bytes in Base32, sealed by the field cipher.';
COMMENT ON COLUMN access_authenticator.last_step IS 'The thirty seconds, counted from 1970, of the last code that was accepted; it and earlier ones are refused.';
CREATE UNIQUE INDEX access_authenticator_in_use ON access_authenticator (person) WHERE confirmed_at IS NOT NULL;
CREATE UNIQUE INDEX access_authenticator_waiting ON access_authenticator (person) WHERE confirmed_at IS NULL;

CREATE TABLE access_recovery_code (
    person  uuid        NOT NULL REFERENCES access_account (person),
    digest  text        NOT NULL,
    made_at timestamptz NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (person, digest)
);
COMMENT ON COLUMN access_recovery_code.digest IS 'A keyed digest by the field cipher; the code is nowhere on the server.';

GRANT SELECT, INSERT, DELETE ON access_past_password, access_sign_in TO "${app}";
GRANT SELECT, INSERT, UPDATE, DELETE ON access_authenticator, access_recovery_code TO "${app}";
