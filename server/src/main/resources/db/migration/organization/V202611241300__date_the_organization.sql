-- Everything of the organization gets a first day and, once it has ended, the first day without it (ADR 0021).
CREATE EXTENSION IF NOT EXISTS btree_gist;
DROP VIEW pub_unit, pub_unit_below;

-- places -------------------------------------------------------------------------------------------------------------

CREATE TABLE organization_place_state (
    place   uuid NOT NULL REFERENCES organization_place (id),
    from_on date NOT NULL,
    to_on   date,
    name    text NOT NULL,
    level   text NOT NULL CHECK (level IN ('PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'VILLAGE')),
    kind    text NOT NULL,
    parent  uuid REFERENCES organization_place (id),
    PRIMARY KEY (place, from_on),
    CHECK (to_on > from_on),
    CHECK (parent <> place)
);
COMMENT ON TABLE organization_place_state IS 'What a place was from a day on; its states neither overlap nor leave gaps.';
COMMENT ON COLUMN organization_place_state.to_on IS 'The first day on which it no longer holds; null while it does.';
INSERT INTO organization_place_state (place, from_on, name, level, kind, parent)
SELECT id, valid_from, name, level, kind, parent FROM organization_place;
CREATE UNIQUE INDEX organization_place_state_open ON organization_place_state (place) WHERE to_on IS NULL;
CREATE INDEX organization_place_state_parent ON organization_place_state (parent);

DROP INDEX organization_place_grams;
DROP TABLE organization_place_below;
ALTER TABLE organization_place
    DROP COLUMN level, DROP COLUMN kind, DROP COLUMN name, DROP COLUMN parent, DROP COLUMN valid_from,
    ADD COLUMN version bigint NOT NULL DEFAULT 1;
ALTER TABLE organization_place ALTER COLUMN version DROP DEFAULT;

-- the code sorts a subtree in the order of the register, so that its first page is one stretch of the key
CREATE TABLE organization_place_below (
    above   uuid    NOT NULL,
    code    text    NOT NULL,
    below   uuid    NOT NULL,
    depth   integer NOT NULL CHECK (depth >= 0),
    from_on date    NOT NULL,
    to_on   date,
    PRIMARY KEY (above, code, from_on),
    CHECK (to_on > from_on),
    CHECK ((depth = 0) = (above = below))
);
COMMENT ON TABLE organization_place_below IS
    'Closure of parent: every place with itself (depth 0) and with all above it, for as long as each chain held.';
CREATE INDEX organization_place_below_below ON organization_place_below (below);
WITH RECURSIVE chain (above, below, depth, during) AS (
    SELECT place, place, 0, daterange(min(from_on), CASE WHEN bool_or(to_on IS NULL) THEN NULL ELSE max(to_on) END)
    FROM organization_place_state GROUP BY place
    UNION ALL
    SELECT state.parent, chain.below, chain.depth + 1, chain.during * daterange(state.from_on, state.to_on)
    FROM chain JOIN organization_place_state state ON state.place = chain.above AND state.parent IS NOT NULL
                                                  AND daterange(state.from_on, state.to_on) && chain.during
)
INSERT INTO organization_place_below (above, code, below, depth, from_on, to_on)
SELECT chain.above, place.code, chain.below, chain.depth, lower(chain.during), upper(chain.during)
FROM chain JOIN organization_place place ON place.id = chain.below;

-- two-character pieces of a text: what a search box of Chinese names needs from two characters on
CREATE FUNCTION organization_pairs(name text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT array_agg(substr(lower(name), position, 2)) FROM generate_series(1, greatest(length(name) - 1, 1)) position
$$;
CREATE INDEX organization_place_state_pairs ON organization_place_state USING gin (organization_pairs(name));
CREATE INDEX organization_place_code ON organization_place (code text_pattern_ops);

-- units --------------------------------------------------------------------------------------------------------------

CREATE TABLE organization_unit_state (
    unit       uuid NOT NULL REFERENCES organization_unit (id),
    from_on    date NOT NULL,
    to_on      date,
    name       text NOT NULL,
    short_name text NOT NULL,
    kind       text NOT NULL,
    line       text CHECK (line IN ('PRINCIPAL', 'SUPERVISORY')),
    dispatch   text CHECK (dispatch IN ('SINGLE', 'COMPREHENSIVE', 'SPECIAL')),
    place      uuid NOT NULL REFERENCES organization_place (id),
    PRIMARY KEY (unit, from_on),
    CHECK (to_on > from_on),
    CHECK ((dispatch IS NOT NULL) = (kind = 'DISPATCHED_TEAM')),
    EXCLUDE USING gist (unit WITH =, daterange(from_on, to_on) WITH &&)
);
COMMENT ON COLUMN organization_unit_state.dispatch IS '单独派驻, 综合派驻, 专项派驻.';
INSERT INTO organization_unit_state (unit, from_on, name, short_name, kind, line, dispatch, place)
SELECT id, valid_from, name, short_name, kind, line, CASE kind WHEN 'DISPATCHED_TEAM' THEN 'COMPREHENSIVE' END, place
FROM organization_unit;
CREATE INDEX organization_unit_state_place ON organization_unit_state (place);
CREATE INDEX organization_unit_state_pairs ON organization_unit_state USING gin (organization_pairs(name));

-- each discipline body stands under its own committee and under the body of the level above: two lines, two relations
CREATE TABLE organization_unit_relation (
    line    text NOT NULL CHECK (line IN ('PRINCIPAL', 'SUPERVISORY')),
    lower   uuid NOT NULL REFERENCES organization_unit (id),
    upper   uuid NOT NULL REFERENCES organization_unit (id),
    from_on date NOT NULL,
    to_on   date,
    PRIMARY KEY (line, lower, from_on),
    CHECK (to_on > from_on),
    CHECK (lower <> upper),
    EXCLUDE USING gist (line WITH =, lower WITH =, daterange(from_on, to_on) WITH &&)
);
CREATE INDEX organization_unit_relation_upper ON organization_unit_relation (upper, line);
INSERT INTO organization_unit_relation (line, lower, upper, from_on)
SELECT CASE unit.line WHEN 'SUPERVISORY' THEN 'SUPERVISORY' ELSE 'PRINCIPAL' END, unit.id, unit.superior, unit.valid_from
FROM organization_unit unit WHERE unit.superior IS NOT NULL;
INSERT INTO organization_unit_relation (line, lower, upper, from_on)
SELECT 'PRINCIPAL', body.id, committee.id, greatest(body.valid_from, committee.valid_from)
FROM organization_unit body
JOIN organization_unit committee ON committee.place = body.place AND committee.kind IN ('PARTY_COMMITTEE', 'WORKING_COMMITTEE')
WHERE body.kind IN ('DISCIPLINE_COMMISSION', 'DISCIPLINE_WORKING_COMMITTEE');

DROP INDEX organization_unit_grams;
DROP TABLE organization_unit_below;
ALTER TABLE organization_unit
    DROP COLUMN kind, DROP COLUMN line, DROP COLUMN name, DROP COLUMN short_name, DROP COLUMN place, DROP COLUMN superior,
    DROP COLUMN valid_from;
CREATE INDEX organization_unit_code ON organization_unit (code text_pattern_ops);
DROP FUNCTION organization_grams;

CREATE TABLE organization_unit_below (
    line    text    NOT NULL CHECK (line IN ('PRINCIPAL', 'SUPERVISORY')),
    above   uuid    NOT NULL,
    code    text    NOT NULL,
    below   uuid    NOT NULL,
    depth   integer NOT NULL CHECK (depth >= 0),
    from_on date    NOT NULL,
    to_on   date,
    PRIMARY KEY (above, line, code, from_on),
    CHECK (to_on > from_on),
    CHECK ((depth = 0) = (above = below))
);
COMMENT ON TABLE organization_unit_below IS
    'Closure of both lines: every unit with itself (depth 0) and with all above it, for as long as each chain held.';
CREATE INDEX organization_unit_below_below ON organization_unit_below (below, line);
WITH RECURSIVE chain (line, above, below, depth, during) AS (
    SELECT line.line, state.unit, state.unit, 0,
           daterange(min(state.from_on), CASE WHEN bool_or(state.to_on IS NULL) THEN NULL ELSE max(state.to_on) END)
    FROM organization_unit_state state, (VALUES ('PRINCIPAL'), ('SUPERVISORY')) line (line) GROUP BY line.line, state.unit
    UNION ALL
    SELECT chain.line, relation.upper, chain.below, chain.depth + 1,
           chain.during * daterange(relation.from_on, relation.to_on)
    FROM chain JOIN organization_unit_relation relation ON relation.line = chain.line AND relation.lower = chain.above
                                                       AND daterange(relation.from_on, relation.to_on) && chain.during
)
INSERT INTO organization_unit_below (line, above, code, below, depth, from_on, to_on)
SELECT chain.line, chain.above, unit.code, chain.below, chain.depth, lower(chain.during), upper(chain.during)
FROM chain JOIN organization_unit unit ON unit.id = chain.below;

-- 派驻纪检监察组 and the units it covers; what stands below a covered unit is covered with it
CREATE TABLE organization_coverage (
    team    uuid NOT NULL REFERENCES organization_unit (id),
    unit    uuid NOT NULL REFERENCES organization_unit (id),
    from_on date NOT NULL,
    to_on   date,
    PRIMARY KEY (team, unit, from_on),
    CHECK (to_on > from_on),
    CHECK (team <> unit),
    EXCLUDE USING gist (team WITH =, unit WITH =, daterange(from_on, to_on) WITH &&)
);
CREATE INDEX organization_coverage_unit ON organization_coverage (unit);

CREATE TABLE organization_place_successor (
    former    uuid NOT NULL REFERENCES organization_place (id),
    successor uuid NOT NULL REFERENCES organization_place (id),
    from_on   date NOT NULL,
    PRIMARY KEY (former, successor),
    CHECK (former <> successor)
);
CREATE TABLE organization_unit_successor (
    former    uuid NOT NULL REFERENCES organization_unit (id),
    successor uuid NOT NULL REFERENCES organization_unit (id),
    from_on   date NOT NULL,
    PRIMARY KEY (former, successor),
    CHECK (former <> successor)
);
COMMENT ON TABLE organization_unit_successor IS 'Who carries on what a merged unit did, and what came out of a split one.';

-- posts and people ---------------------------------------------------------------------------------------------------

CREATE TABLE organization_post_state (
    post       uuid    NOT NULL REFERENCES organization_post (id),
    from_on    date    NOT NULL,
    to_on      date,
    name       text    NOT NULL,
    rank       text,
    managed_by text CHECK (managed_by IN ('PROVINCE', 'CITY', 'DISTRICT', 'TOWN', 'DEPARTMENT')),
    portfolio  text,
    position   integer NOT NULL,
    PRIMARY KEY (post, from_on),
    CHECK (to_on > from_on),
    EXCLUDE USING gist (post WITH =, daterange(from_on, to_on) WITH &&)
);
COMMENT ON COLUMN organization_post_state.managed_by IS '干部管理权限: who may talk to, admonish and punish the holder.';
COMMENT ON COLUMN organization_post_state.portfolio IS '分工.';
INSERT INTO organization_post_state (post, from_on, name, rank, managed_by, portfolio, position)
SELECT post.id, (SELECT min(from_on) FROM organization_unit_state WHERE unit = post.unit), post.name, post.rank,
       CASE post.managed_by WHEN '省管' THEN 'PROVINCE' WHEN '市管' THEN 'CITY' WHEN '区管' THEN 'DISTRICT' WHEN '镇管' THEN 'TOWN'
                            WHEN '部门管' THEN 'DEPARTMENT' END,
       post.portfolio, post.position
FROM organization_post post;
DROP INDEX organization_post_unit;
ALTER TABLE organization_post
    DROP COLUMN name, DROP COLUMN rank, DROP COLUMN managed_by, DROP COLUMN portfolio, DROP COLUMN position,
    ADD COLUMN version bigint NOT NULL DEFAULT 1;
ALTER TABLE organization_post ALTER COLUMN version DROP DEFAULT;
CREATE INDEX organization_post_unit ON organization_post (unit);

ALTER TABLE organization_term
    ADD COLUMN capacity text NOT NULL DEFAULT 'REGULAR' CHECK (capacity IN ('REGULAR', 'CONCURRENT', 'ACTING', 'SECONDED')),
    ADD EXCLUDE USING gist (post WITH =, daterange(from_on, to_on) WITH &&);
ALTER TABLE organization_term ALTER COLUMN capacity DROP DEFAULT;
COMMENT ON COLUMN organization_term.capacity IS '任职, 兼任, 主持工作, 挂职.';
DROP INDEX organization_term_one_holder;

-- what other modules may join: one row a unit and state, one row a pair and chain; all with their days
CREATE VIEW pub_unit AS
    SELECT unit.id, unit.code, state.kind, state.line, state.name, state.short_name, state.place, place.level,
           register.invented, greatest(state.from_on, place.from_on) AS from_on, least(state.to_on, place.to_on) AS to_on
    FROM organization_unit unit
    JOIN organization_unit_state state ON state.unit = unit.id
    JOIN organization_place_state place ON place.place = state.place
                                       AND daterange(place.from_on, place.to_on) && daterange(state.from_on, state.to_on)
    JOIN organization_place register ON register.id = state.place;
CREATE VIEW pub_unit_below AS SELECT line, above, below, depth, from_on, to_on FROM organization_unit_below;

GRANT SELECT, INSERT ON organization_place, organization_place_state, organization_unit_state, organization_unit_relation,
    organization_coverage, organization_post, organization_post_state TO "${app}";
GRANT UPDATE (to_on) ON organization_place_state, organization_unit_state, organization_unit_relation, organization_coverage,
    organization_post_state TO "${app}";
GRANT UPDATE (version) ON organization_place, organization_post TO "${app}";
GRANT SELECT, INSERT ON organization_place_successor, organization_unit_successor TO "${app}";
GRANT SELECT, INSERT, DELETE ON organization_place_below, organization_unit_below TO "${app}";
GRANT SELECT ON pub_unit, pub_unit_below TO "${app}";
