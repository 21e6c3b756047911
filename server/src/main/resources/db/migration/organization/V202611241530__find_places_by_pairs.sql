-- Places are found by two characters of their name in the order of the register. An inverted index has no order: it reads all
-- places called 社区, hundreds of thousands, to show the first fifty. Here they are one stretch of a key.
CREATE TABLE organization_place_pair (
    pair    text NOT NULL,
    code    text NOT NULL,
    from_on date NOT NULL,
    place   uuid NOT NULL,
    PRIMARY KEY (pair, code, from_on) INCLUDE (place)
);
COMMENT ON TABLE organization_place_pair IS
    'The two-character pieces of what each place was called from a day on. Derived from organization_place_state by a trigger.';

CREATE FUNCTION organization_pair_places() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO organization_place_pair (pair, code, from_on, place)
    SELECT DISTINCT substr(lower(state.name), position, 2), register.code, state.from_on, state.place
    FROM added state
    JOIN organization_place register ON register.id = state.place,
         generate_series(1, greatest(length(state.name) - 1, 1)) position
    ORDER BY 1, 2, 3;
    RETURN NULL;
END
$$;

INSERT INTO organization_place_pair (pair, code, from_on, place)
SELECT DISTINCT substr(lower(state.name), position, 2), register.code, state.from_on, state.place
FROM organization_place_state state
JOIN organization_place register ON register.id = state.place,
     generate_series(1, greatest(length(state.name) - 1, 1)) position
ORDER BY 1, 2, 3;

CREATE TRIGGER organization_pair_places AFTER INSERT ON organization_place_state
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION organization_pair_places();
DROP INDEX organization_place_state_pairs;

GRANT SELECT, INSERT ON organization_place_pair TO "${app}";
-- an import of hundreds of thousands of rows ends with statistics of them, or the first questions go the wrong way; only the owner may
CREATE FUNCTION organization_analyze_places() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    ANALYZE organization_place, organization_place_state, organization_place_below, organization_place_pair;
END
$$;
REVOKE EXECUTE ON FUNCTION organization_analyze_places() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organization_analyze_places() TO "${app}";
