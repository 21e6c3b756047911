CREATE TABLE access_openid_request (
    state_digest   text PRIMARY KEY,
    browser_digest text        NOT NULL,
    to_path        text        NOT NULL CHECK (to_path ~ '^/([^/\\]|$)' AND char_length(to_path) <= 500),
    address        text        NOT NULL,
    begun_at       timestamptz NOT NULL
);
COMMENT ON TABLE access_openid_request IS 'Sign-ins begun here and proved at the provider: taken once, for ten minutes.';
COMMENT ON COLUMN access_openid_request.browser_digest IS 'SHA-256 of the secret in the cookie; code verifier and nonce follow from the secret.';
CREATE INDEX access_openid_request_address ON access_openid_request (address, begun_at);

CREATE TABLE access_passkey (
    id         uuid PRIMARY KEY,
    person     uuid        NOT NULL REFERENCES access_account (person),
    name       text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 40),
    credential bytea       NOT NULL UNIQUE, -- access-076
    attested   bytea       NOT NULL,
    transports text[]      NOT NULL,
    counter    bigint      NOT NULL CHECK (counter BETWEEN 0 AND 4294967295),
    syncable   boolean     NOT NULL,
    synced     boolean     NOT NULL,
    added_at   timestamptz NOT NULL,
    last_at    timestamptz,
    removed_at timestamptz,
    version    bigint      NOT NULL,
    CHECK (syncable OR NOT synced)
);
COMMENT ON TABLE access_passkey IS 'Public halves of passkeys. A removed one stays, so that it never comes back as somebody else''s.';
COMMENT ON COLUMN access_passkey.attested IS 'Attested credential data of Web Authentication: model, credential, COSE key.';
COMMENT ON COLUMN access_passkey.last_at IS 'The last use; null before the first.';
CREATE INDEX access_passkey_person ON access_passkey (person) WHERE removed_at IS NULL;

-- the key of a passkey never changes, and what was removed stays removed
CREATE FUNCTION access_passkey_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.person, NEW.credential, NEW.attested, NEW.added_at)
            IS DISTINCT FROM (OLD.id, OLD.person, OLD.credential, OLD.attested, OLD.added_at)
        OR OLD.removed_at IS NOT NULL THEN
        RAISE EXCEPTION 'a passkey does not change hands, and a removed one does not come back';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER access_passkey_stays BEFORE UPDATE ON access_passkey FOR EACH ROW EXECUTE FUNCTION access_passkey_stays();

CREATE TABLE access_passkey_challenge (
    digest  text PRIMARY KEY,
    use     text        NOT NULL CHECK (use IN ('ADDITION', 'SIGN_IN', 'REAUTHENTICATION')),
    person  uuid REFERENCES access_account (person),
    address text        NOT NULL,
    made_at timestamptz NOT NULL,
    CHECK ((use = 'SIGN_IN') = (person IS NULL))
);
COMMENT ON TABLE access_passkey_challenge IS 'Challenges that wait for an answer: taken once, for five minutes.';
COMMENT ON COLUMN access_passkey_challenge.digest IS 'SHA-256 of the challenge.';
CREATE INDEX access_passkey_challenge_address ON access_passkey_challenge (address, made_at);

GRANT SELECT, INSERT, DELETE ON access_openid_request, access_passkey_challenge TO "${app}";
GRANT SELECT, INSERT ON access_passkey TO "${app}";
GRANT UPDATE (counter, synced, last_at, removed_at, version) ON access_passkey TO "${app}";
