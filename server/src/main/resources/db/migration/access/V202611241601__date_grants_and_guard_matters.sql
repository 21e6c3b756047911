-- rights: dated, with their source -----------------------------------------------------------------------------------

ALTER TABLE access_grant
    ADD COLUMN from_on date NOT NULL DEFAULT DATE '2021-01-01',
    ADD COLUMN to_on date,
    ADD COLUMN source text NOT NULL DEFAULT '平台初始授权' CHECK (char_length(source) BETWEEN 1 AND 200);
ALTER TABLE access_grant
    ALTER COLUMN from_on DROP DEFAULT,
    ALTER COLUMN source DROP DEFAULT,
    DROP CONSTRAINT access_grant_pkey,
    DROP CONSTRAINT access_grant_scope_check,
    ADD PRIMARY KEY (post_kind, permission, scope, from_on),
    ADD CHECK (scope IN ('OWN', 'UNIT', 'COVERED', 'LINE', 'SUBTREE', 'ALL')),
    ADD CHECK (to_on > from_on),
    ADD EXCLUDE USING gist (post_kind WITH =, permission WITH =, scope WITH =, daterange(from_on, to_on) WITH &&);

-- a discipline body reaches along its line, a dispatched team what it covers; both reached so far by the unit's subtree
UPDATE access_grant SET scope = 'LINE'
WHERE scope = 'SUBTREE' AND post_kind IN ('DISCIPLINE_SECRETARY', 'DISCIPLINE_MEMBER');
UPDATE access_grant SET scope = 'COVERED' WHERE scope = 'SUBTREE' AND post_kind = 'DISPATCHED_TEAM_HEAD';
INSERT INTO access_grant (post_kind, permission, scope, from_on, source)
VALUES ('DISPATCHED_TEAM_HEAD', 'trace.read', 'UNIT', DATE '2021-01-01', '平台初始授权'),
       ('DISCIPLINE_MEMBER', 'trace.read', 'UNIT', DATE '2021-01-01', '平台初始授权'),
       ('OFFICE_CLERK', 'trace.read', 'LINE', DATE '2021-01-01', '平台初始授权'),
       ('OFFICE_CLERK', 'staffing.read', 'LINE', DATE '2021-01-01', '平台初始授权');

-- the strength of discipline bodies is business: entered for what is below by the office of the committee
DELETE FROM access_grant WHERE post_kind = 'SYSTEM_ADMINISTRATOR' AND permission IN ('staffing.read', 'establishment.set');
INSERT INTO access_grant (post_kind, permission, scope, from_on, source)
VALUES ('OFFICE_CLERK', 'establishment.set', 'SUBTREE', DATE '2021-01-01', '平台初始授权');

-- what no administrator may hold, whatever is granted: the second wall behind the code's
ALTER TABLE access_grant ADD CONSTRAINT access_grant_of_administrators CHECK (
    post_kind NOT IN ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR')
    OR permission IN ('unit.read', 'person.read', 'glass.review', 'retention.read')
    OR (post_kind = 'SYSTEM_ADMINISTRATOR'
        AND permission IN ('organization.reorganize', 'organization.import', 'person.add', 'post.fill', 'post.change')));

GRANT INSERT ON access_grant TO "${app}";
GRANT UPDATE (to_on) ON access_grant TO "${app}";

CREATE TABLE access_post_grant (
    id         uuid PRIMARY KEY,
    post       uuid   NOT NULL,
    permission text   NOT NULL,
    scope      text   NOT NULL CHECK (scope IN ('OWN', 'UNIT', 'COVERED', 'LINE', 'SUBTREE', 'ALL')),
    from_on    date   NOT NULL,
    to_on      date   NOT NULL CHECK (to_on > from_on),
    reason     text   NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 200),
    granted_by uuid   NOT NULL,
    version    bigint NOT NULL
);
COMMENT ON TABLE access_post_grant IS 'What one post may do beyond its kind, for a time.';
CREATE INDEX access_post_grant_post ON access_post_grant (post);
GRANT SELECT, INSERT ON access_post_grant TO "${app}";
GRANT UPDATE (to_on, version) ON access_post_grant TO "${app}";

CREATE TABLE access_withheld (
    person uuid        NOT NULL,
    post   uuid        NOT NULL,
    by     uuid        NOT NULL,
    at     timestamptz NOT NULL,
    PRIMARY KEY (person, post)
);
COMMENT ON TABLE access_withheld IS
    'Posts that an administrator entered for somebody with an account: no rights until the security administrator has authorised them.';
COMMENT ON COLUMN access_withheld.at IS 'Business time.';
GRANT SELECT, INSERT, DELETE ON access_withheld TO "${app}";

-- numbers of rules ---------------------------------------------------------------------------------------------------

CREATE TABLE access_rule_number (
    key     text NOT NULL,
    amount  integer NOT NULL CHECK (amount > 0),
    unit    text NOT NULL CHECK (unit IN ('MINUTE', 'DAY', 'MONTH', 'YEAR')),
    from_on date NOT NULL,
    to_on   date,
    source  text NOT NULL,
    PRIMARY KEY (key, from_on),
    CHECK (to_on > from_on),
    EXCLUDE USING gist (key WITH =, daterange(from_on, to_on) WITH &&)
);
INSERT INTO access_rule_number (key, amount, unit, from_on, source)
VALUES ('recusal.former-unit', 3, 'YEAR', DATE '2021-01-01', '监督执纪工作规则（2019）回避; 年限为本平台所定，待核'),
       ('recusal.former-kin', 3, 'YEAR', DATE '2021-01-01', '公务员回避规定（2020）; 撤回申报后的年限为本平台所定，待核'),
       ('delegation.longest', 92, 'DAY', DATE '2021-01-01', '本平台所定'),
       ('break-glass.open', 60, 'MINUTE', DATE '2021-01-01', '本平台所定');
GRANT SELECT ON access_rule_number TO "${app}";

-- delegation: prepares, never decides ------------------------------------------------------------------------------

CREATE TABLE access_delegation (
    id       uuid PRIMARY KEY,
    post     uuid   NOT NULL,
    holder   uuid   NOT NULL,
    delegate uuid   NOT NULL,
    from_on  date   NOT NULL,
    to_on    date   NOT NULL,
    reason   text   NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 200),
    version  bigint NOT NULL,
    CHECK (to_on >= from_on),
    CHECK (holder <> delegate), -- access-023
    EXCLUDE USING gist (post WITH =, delegate WITH =, daterange(from_on, to_on) WITH &&)
);
COMMENT ON COLUMN access_delegation.to_on IS 'The first day on which it no longer holds; brought forward when it is ended early.';
CREATE INDEX access_delegation_delegate ON access_delegation (delegate);
CREATE INDEX access_delegation_holder ON access_delegation (holder);
GRANT SELECT, INSERT ON access_delegation TO "${app}";
GRANT UPDATE (to_on, version) ON access_delegation TO "${app}";

-- break-glass: work records outside one's scope, for reading ---------------------------------------------------------

CREATE TABLE access_glass (
    id        uuid PRIMARY KEY,
    person    uuid        NOT NULL,
    post      uuid        NOT NULL,
    unit      uuid        NOT NULL,
    reason    text        NOT NULL CHECK (char_length(reason) BETWEEN 10 AND 500),
    opened_at timestamptz NOT NULL,
    until_at  timestamptz NOT NULL CHECK (until_at > opened_at)
);
COMMENT ON COLUMN access_glass.opened_at IS 'Business time, as is until_at.';
CREATE INDEX access_glass_post ON access_glass (post, until_at);
CREATE INDEX access_glass_unit ON access_glass (unit, opened_at);
GRANT SELECT, INSERT ON access_glass TO "${app}";

INSERT INTO access_grant (post_kind, permission, scope, from_on, source)
SELECT kind, 'glass.break', 'ALL', DATE '2021-01-01', '平台初始授权'
FROM unnest(ARRAY['SECRETARY', 'DISCIPLINE_SECRETARY', 'DISPATCHED_TEAM_HEAD', 'OFFICE_CLERK', 'ASSESSOR', 'INSPECTOR']) kind
UNION ALL
SELECT kind, 'glass.review', 'UNIT', DATE '2021-01-01', '平台初始授权'
FROM unnest(ARRAY['SECRETARY', 'DISCIPLINE_SECRETARY', 'OFFICE_CLERK']) kind
UNION ALL
VALUES ('DISCIPLINE_SECRETARY', 'glass.review', 'LINE', DATE '2021-01-01', '平台初始授权'),
       ('SECURITY_ADMINISTRATOR', 'glass.review', 'ALL', DATE '2021-01-01', '平台初始授权');

-- confidential matters: whom they concern, who needs to know ---------------------------------------------------------

CREATE TABLE access_matter_concern (
    subject_type text NOT NULL,
    subject      uuid NOT NULL,
    person       uuid NOT NULL,
    from_on      date NOT NULL,
    PRIMARY KEY (subject_type, subject, person)
);
CREATE INDEX access_matter_concern_person ON access_matter_concern (person, subject_type);

CREATE TABLE access_matter_opening (
    subject_type text NOT NULL,
    subject      uuid NOT NULL,
    person       uuid NOT NULL,
    part         text NOT NULL CHECK (part ~ '^[a-z][a-z-]{1,39}$'),
    from_on      date NOT NULL,
    PRIMARY KEY (subject_type, subject, person, part),
    FOREIGN KEY (subject_type, subject, person) REFERENCES access_matter_concern
);
COMMENT ON TABLE access_matter_opening IS 'What the procedure has opened to a person whom the matter concerns.';

CREATE TABLE access_matter_knower (
    subject_type text NOT NULL,
    subject      uuid NOT NULL,
    person       uuid NOT NULL,
    from_on      date NOT NULL,
    to_on        date CHECK (to_on >= from_on),
    reason       text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 200),
    admitted_by  uuid NOT NULL,
    id           uuid PRIMARY KEY
);
CREATE UNIQUE INDEX access_matter_knower_once ON access_matter_knower (subject_type, subject, person) WHERE to_on IS NULL;
CREATE INDEX access_matter_knower_person ON access_matter_knower (person, subject_type) WHERE to_on IS NULL;
COMMENT ON TABLE access_matter_knower IS 'The need-to-know list of each matter, name by name.';

CREATE VIEW pub_matter_concern AS SELECT subject_type, subject, person FROM access_matter_concern;
CREATE VIEW pub_matter_opening AS SELECT subject_type, subject, person, part FROM access_matter_opening;
CREATE VIEW pub_matter_knower AS SELECT subject_type, subject, person FROM access_matter_knower WHERE to_on IS NULL;

GRANT SELECT, INSERT ON access_matter_concern, access_matter_opening, access_matter_knower TO "${app}";
GRANT UPDATE (to_on) ON access_matter_knower TO "${app}";
GRANT SELECT ON pub_matter_concern, pub_matter_opening, pub_matter_knower TO "${app}";
