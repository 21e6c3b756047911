CREATE TABLE organization_place (
    id         uuid PRIMARY KEY,
    code       text    NOT NULL UNIQUE,
    level      text    NOT NULL CHECK (level IN ('CITY', 'DISTRICT', 'TOWN', 'VILLAGE')),
    kind       text    NOT NULL,
    name       text    NOT NULL,
    parent     uuid REFERENCES organization_place (id),
    invented   boolean NOT NULL,
    valid_from date    NOT NULL,
    CHECK ((level = 'CITY') = (parent IS NULL))
);
COMMENT ON COLUMN organization_place.invented IS 'Places that do not exist; whatever is told of them is invented.';
CREATE INDEX organization_place_parent ON organization_place (parent);

CREATE TABLE organization_place_below (
    above uuid    NOT NULL REFERENCES organization_place (id),
    below uuid    NOT NULL REFERENCES organization_place (id),
    depth integer NOT NULL CHECK (depth >= 0),
    PRIMARY KEY (above, below),
    CHECK ((depth = 0) = (above = below))
);
COMMENT ON TABLE organization_place_below IS 'Closure of parent: every place with itself (depth 0) and with all above it.';
CREATE INDEX organization_place_below_below ON organization_place_below (below);

CREATE TABLE organization_unit (
    id         uuid PRIMARY KEY,
    code       text   NOT NULL UNIQUE,
    kind       text   NOT NULL,
    line       text CHECK (line IN ('PRINCIPAL', 'SUPERVISORY')),
    name       text   NOT NULL,
    short_name text   NOT NULL,
    place      uuid   NOT NULL REFERENCES organization_place (id),
    superior   uuid REFERENCES organization_unit (id),
    valid_from date   NOT NULL,
    version    bigint NOT NULL
);
CREATE INDEX organization_unit_place ON organization_unit (place);
CREATE INDEX organization_unit_superior ON organization_unit (superior);

CREATE TABLE organization_unit_below (
    above uuid    NOT NULL REFERENCES organization_unit (id),
    below uuid    NOT NULL REFERENCES organization_unit (id),
    depth integer NOT NULL CHECK (depth >= 0),
    PRIMARY KEY (above, below),
    CHECK ((depth = 0) = (above = below))
);
COMMENT ON TABLE organization_unit_below IS 'Closure of superior: every unit with itself (depth 0) and with all above it.';
CREATE INDEX organization_unit_below_below ON organization_unit_below (below);

-- one- and two-character pieces of a text: what a search box of Chinese names needs
CREATE FUNCTION organization_grams(name text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT piece), '{}')
    FROM generate_series(1, length(name)) position,
         LATERAL (VALUES (substr(lower(name), position, 1)), (substr(lower(name), position, 2))) pieces (piece)
$$;
CREATE INDEX organization_place_grams ON organization_place USING gin (organization_grams(name || ' ' || code));
CREATE INDEX organization_unit_grams ON organization_unit USING gin (organization_grams(name || ' ' || code));

CREATE TABLE organization_unit_profile (
    unit          uuid    NOT NULL REFERENCES organization_unit (id),
    year          integer NOT NULL CHECK (year BETWEEN 2000 AND 2999),
    party_members integer NOT NULL CHECK (party_members >= 3), -- organization-001
    residents     integer CHECK (residents >= 0),
    address       text,
    duty_phone    text,
    described_by  uuid    NOT NULL,
    described_on  date    NOT NULL,
    PRIMARY KEY (unit, year)
);

CREATE TABLE organization_person (
    id   uuid PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE organization_post (
    id         uuid PRIMARY KEY,
    unit       uuid    NOT NULL REFERENCES organization_unit (id),
    name       text    NOT NULL,
    kind       text    NOT NULL,
    rank       text,
    managed_by text,
    portfolio  text,
    position   integer NOT NULL
);
COMMENT ON COLUMN organization_post.managed_by IS '干部管理权限: who may talk to, admonish and punish the holder.';
CREATE INDEX organization_post_unit ON organization_post (unit, position);

CREATE TABLE organization_term (
    id      uuid PRIMARY KEY,
    post    uuid NOT NULL REFERENCES organization_post (id),
    person  uuid NOT NULL REFERENCES organization_person (id),
    from_on date NOT NULL,
    to_on   date,
    CHECK (to_on IS NULL OR to_on > from_on)
);
COMMENT ON COLUMN organization_term.to_on IS 'The first day on which the person no longer holds the post.';
CREATE INDEX organization_term_post ON organization_term (post);
CREATE INDEX organization_term_person ON organization_term (person);
CREATE UNIQUE INDEX organization_term_one_holder ON organization_term (post) WHERE to_on IS NULL;

CREATE VIEW pub_unit AS
    SELECT unit.id, unit.code, unit.kind, unit.line, unit.name, unit.short_name, unit.place, unit.superior,
           place.level, place.invented
    FROM organization_unit unit JOIN organization_place place ON place.id = unit.place;
CREATE VIEW pub_unit_below AS SELECT above, below, depth FROM organization_unit_below;

GRANT SELECT, INSERT ON organization_place, organization_place_below, organization_unit_below, organization_person,
    organization_post TO "${app}";
GRANT SELECT, INSERT, UPDATE ON organization_unit, organization_unit_profile, organization_term TO "${app}";
GRANT SELECT ON pub_unit, pub_unit_below TO "${app}";
