-- posts: what else a state says, who is linked with which villages, and what was handed over
ALTER TABLE organization_post_state ADD COLUMN other_business boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN organization_post_state.other_business IS 'Whether the portfolio of a discipline post holds other business: 不得分管其他业务.';

CREATE TABLE organization_post_village (
    post    uuid NOT NULL REFERENCES organization_post (id),
    place   uuid NOT NULL REFERENCES organization_place (id),
    from_on date NOT NULL,
    to_on   date,
    PRIMARY KEY (post, place, from_on),
    CHECK (to_on > from_on),
    EXCLUDE USING gist (post WITH =, place WITH =, daterange(from_on, to_on) WITH &&)
);
COMMENT ON TABLE organization_post_village IS '联系村: the villages that the holder of a post looks after.';

ALTER TABLE organization_term ADD COLUMN hand_over text CHECK (char_length(hand_over) <= 2000);
COMMENT ON COLUMN organization_term.hand_over IS 'What was open when the holder handed over, in his own words.';

-- people
CREATE INDEX organization_person_pairs ON organization_person USING gin (organization_pairs(name));

CREATE TABLE organization_kinship (
    id       uuid PRIMARY KEY,
    person   uuid   NOT NULL REFERENCES organization_person (id),
    relative uuid   NOT NULL REFERENCES organization_person (id),
    kind     text   NOT NULL CHECK (kind IN ('SPOUSE', 'DIRECT_BLOOD', 'COLLATERAL_WITHIN_THREE_GENERATIONS', 'CLOSE_IN_LAW')),
    from_on  date   NOT NULL,
    to_on    date,
    version  bigint NOT NULL,
    CHECK (to_on >= from_on),
    CHECK (person <> relative) -- organization-037
);
COMMENT ON TABLE organization_kinship IS '亲属关系申报: declared by the person; asked for recusal, shown to nobody else.';
CREATE UNIQUE INDEX organization_kinship_open ON organization_kinship (person, relative) WHERE to_on IS NULL; -- organization-038
CREATE INDEX organization_kinship_relative ON organization_kinship (relative);

GRANT SELECT, INSERT ON organization_post_village, organization_kinship TO "${app}";
GRANT UPDATE (to_on) ON organization_post_village TO "${app}";
GRANT UPDATE (to_on, version) ON organization_kinship TO "${app}";
-- what a term was stays so; it only ends
REVOKE UPDATE ON organization_term FROM "${app}";
GRANT UPDATE (to_on, hand_over) ON organization_term TO "${app}";
