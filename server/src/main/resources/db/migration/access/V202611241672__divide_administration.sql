-- accounts: made by one administrator, authorised by another --------------------------------------------------------

ALTER TABLE access_account
    ADD COLUMN state        text   NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('SLEEPING', 'ACTIVE', 'LOCKED', 'REFUSED')),
    ADD COLUMN version      bigint NOT NULL DEFAULT 1,
    ADD COLUMN code_until   timestamptz,
    ADD COLUMN submitted_by uuid,
    ADD COLUMN submitted_at timestamptz,
    ADD COLUMN decided_by   uuid,
    ADD COLUMN decided_at   timestamptz,
    ADD COLUMN reason       text CHECK (char_length(reason) BETWEEN 1 AND 200),
    ADD CHECK (code_until IS NULL OR password_temporary),
    ADD CHECK ((submitted_by IS NULL) = (submitted_at IS NULL)),
    ADD CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    ADD CHECK (decided_by <> submitted_by), -- access-083
    ADD CHECK ((reason IS NOT NULL) = (state IN ('LOCKED', 'REFUSED')));
COMMENT ON COLUMN access_account.state IS 'Only an active account signs in; a session of any other is none.';
COMMENT ON COLUMN access_account.code_until IS 'Machine time until which the one-time code holds that takes the place of the password.';
COMMENT ON COLUMN access_account.submitted_by IS 'Who made it or gave it a new code; null for accounts that came with the deployment.';
COMMENT ON COLUMN access_account.decided_by IS 'Who authorised or refused it. Times of both are business time.';
CREATE INDEX access_account_state ON access_account (state) WHERE state <> 'ACTIVE';

ALTER TABLE access_withheld
    ADD COLUMN id         uuid   NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    ADD COLUMN version    bigint NOT NULL DEFAULT 1,
    ADD COLUMN state      text   NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'RELEASED', 'REFUSED')),
    ADD COLUMN decided_by uuid,
    ADD COLUMN decided_at timestamptz,
    ADD COLUMN reason     text CHECK (char_length(reason) BETWEEN 1 AND 200),
    ADD CHECK ((decided_by IS NULL) = (state = 'WAITING')),
    ADD CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    ADD CHECK (decided_by <> by), -- access-083
    ADD CHECK ((reason IS NOT NULL) = (state = 'REFUSED'));
GRANT UPDATE ON access_withheld TO "${app}";

INSERT INTO access_rule_number (key, amount, unit, from_on, source)
VALUES ('one-time-code.valid', 7, 'DAY', DATE '2021-01-01', '本平台所定'),
       ('post-grant.longest', 1, 'YEAR', DATE '2021-01-01', '本平台所定');

-- grants: each a thing of its own, withdrawn on a day -----------------------------------------------------------------

ALTER TABLE access_grant
    ADD COLUMN id           uuid   NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN version      bigint NOT NULL DEFAULT 1,
    ADD COLUMN granted_by   uuid,
    ADD COLUMN ended_by     uuid,
    ADD COLUMN ended_reason text CHECK (char_length(ended_reason) BETWEEN 1 AND 200),
    DROP CONSTRAINT access_grant_pkey,
    ADD PRIMARY KEY (id),
    DROP CONSTRAINT access_grant_check,
    ADD CHECK (to_on >= from_on),
    ADD CHECK ((ended_by IS NULL) = (ended_reason IS NULL)),
    DROP CONSTRAINT access_grant_of_administrators;
COMMENT ON COLUMN access_grant.to_on IS 'The first day on which it no longer holds; the first day itself if it was withdrawn before it held.';
COMMENT ON COLUMN access_grant.granted_by IS 'Null for those that came with the deployment.';
CREATE INDEX access_grant_kind ON access_grant (post_kind);
GRANT UPDATE (version, ended_by, ended_reason) ON access_grant TO "${app}";

ALTER TABLE access_post_grant
    ADD COLUMN ended_by     uuid,
    ADD COLUMN ended_reason text CHECK (char_length(ended_reason) BETWEEN 1 AND 200),
    DROP CONSTRAINT access_post_grant_check,
    ADD CHECK (to_on >= from_on),
    ADD CHECK ((ended_by IS NULL) = (ended_reason IS NULL)),
    ADD EXCLUDE USING gist (post WITH =, permission WITH =, scope WITH =, daterange(from_on, to_on) WITH &&); -- access-094
GRANT UPDATE (ended_by, ended_reason) ON access_post_grant TO "${app}";

-- what no administrator may hold, and what nobody but one may, whatever is granted: the second wall behind the code's
ALTER TABLE access_grant
    ADD CONSTRAINT access_grant_of_administrators CHECK (
        post_kind NOT IN ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR')
        OR permission IN ('unit.read', 'person.read', 'glass.review', 'retention.read')
        OR (post_kind = 'SYSTEM_ADMINISTRATOR'
            AND permission IN ('organization.reorganize', 'organization.import', 'person.add', 'post.fill', 'post.change',
                               'account.read', 'account.manage', 'administration.read'))
        OR (post_kind = 'SECURITY_ADMINISTRATOR'
            AND permission IN ('account.read', 'account.authorise', 'grant.manage', 'administration.read'))
        OR (post_kind = 'AUDIT_ADMINISTRATOR' AND permission = 'administration.audit')),
    ADD CONSTRAINT access_grant_for_administrators CHECK (
        post_kind IN ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR')
        OR permission NOT IN ('account.read', 'account.manage', 'account.authorise', 'grant.manage', 'administration.read',
                              'administration.audit'));

INSERT INTO access_grant (post_kind, permission, scope, from_on, source)
VALUES ('SYSTEM_ADMINISTRATOR', 'account.read', 'ALL', DATE '2021-01-01', '平台初始授权'),
       ('SYSTEM_ADMINISTRATOR', 'account.manage', 'ALL', DATE '2021-01-01', '平台初始授权'),
       ('SYSTEM_ADMINISTRATOR', 'administration.read', 'ALL', DATE '2021-01-01', '平台初始授权'),
       ('SECURITY_ADMINISTRATOR', 'account.read', 'ALL', DATE '2021-01-01', '平台初始授权'),
       ('SECURITY_ADMINISTRATOR', 'account.authorise', 'ALL', DATE '2021-01-01', '平台初始授权'),
       ('SECURITY_ADMINISTRATOR', 'grant.manage', 'ALL', DATE '2021-01-01', '平台初始授权'),
       ('SECURITY_ADMINISTRATOR', 'administration.read', 'ALL', DATE '2021-01-01', '平台初始授权'),
       ('AUDIT_ADMINISTRATOR', 'administration.audit', 'ALL', DATE '2021-01-01', '平台初始授权');

-- the three administrators of an empty installation --------------------------------------------------------------------

CREATE TABLE access_first_code (
    post_kind   text PRIMARY KEY CHECK (post_kind IN ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR')),
    digest      text        NOT NULL,
    until_at    timestamptz NOT NULL,
    redeemed_by uuid UNIQUE
);
COMMENT ON TABLE access_first_code IS 'The codes that the console told last, one for each administrator. The first who gives a code becomes that administrator.';
COMMENT ON COLUMN access_first_code.digest IS 'SHA-256; eighty bits of chance are not found by trying.';
COMMENT ON COLUMN access_first_code.until_at IS 'Machine time.';
GRANT SELECT, INSERT, UPDATE ON access_first_code TO "${app}";
