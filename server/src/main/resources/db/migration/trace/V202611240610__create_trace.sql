-- What is written here is never changed: the application may insert and read, triggers are the second wall.
-- trace_pending is a working table; it is emptied when entries get their place in the tree.

CREATE TABLE trace_entry (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key       uuid        NOT NULL UNIQUE,
    log       text        NOT NULL CHECK (log IN ('WORK', 'DISCIPLINE')),
    act       text        NOT NULL,
    unit      uuid        NOT NULL,
    at        timestamptz NOT NULL,
    leaf      text        NOT NULL,
    leaf_hash bytea       NOT NULL CHECK (octet_length(leaf_hash) = 32)
);
COMMENT ON COLUMN trace_entry.id IS 'Never leaves the server; key does.';
COMMENT ON COLUMN trace_entry.at IS 'Business time.';
CREATE INDEX trace_entry_unit ON trace_entry (unit, at);

CREATE TABLE trace_opening (
    entry  bigint NOT NULL REFERENCES trace_entry (id),
    log    text   NOT NULL CHECK (log IN ('WORK', 'DISCIPLINE')),
    member text   NOT NULL CHECK (member IN ('record', 'actor', 'subject', 'content')),
    salt   bytea  NOT NULL CHECK (octet_length(salt) = 32),
    value  text   NOT NULL,
    PRIMARY KEY (entry, member)
);
COMMENT ON TABLE trace_opening IS 'Salt and value that open a commitment; without the salt nobody can open it any more.';

CREATE TABLE trace_link (
    entry  bigint NOT NULL REFERENCES trace_entry (id),
    log    text   NOT NULL CHECK (log IN ('WORK', 'DISCIPLINE')),
    member text   NOT NULL CHECK (member IN ('actor', 'subject')),
    type   text   NOT NULL,
    id     uuid   NOT NULL,
    PRIMARY KEY (entry, member)
);
COMMENT ON TABLE trace_link IS
    'Whom and what an entry concerns, in clear, so that it can be found. Goes with its opening when a person''s link is erased; no other table of the trace names a person.';
CREATE INDEX trace_link_found ON trace_link (type, id, member);

CREATE TABLE trace_edge (
    entry        bigint NOT NULL REFERENCES trace_entry (id),
    log          text   NOT NULL CHECK (log IN ('WORK', 'DISCIPLINE')),
    because_type text   NOT NULL,
    because_id   uuid   NOT NULL,
    PRIMARY KEY (entry, because_type, because_id)
);
COMMENT ON TABLE trace_edge IS 'What an act follows from: the thread.';
CREATE INDEX trace_edge_because ON trace_edge (because_type, because_id);

CREATE TABLE trace_pending (
    entry bigint PRIMARY KEY REFERENCES trace_entry (id),
    log   text NOT NULL CHECK (log IN ('WORK', 'DISCIPLINE'))
);
COMMENT ON TABLE trace_pending IS 'Entries that have no place in the tree yet.';

GRANT SELECT, INSERT ON trace_entry, trace_opening, trace_link, trace_edge TO "${app}";
GRANT SELECT, INSERT, DELETE ON trace_pending TO "${app}";

CREATE FUNCTION trace_is_insert_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% on %: the trace is insert-only', TG_OP, TG_TABLE_NAME;
END $$;
CREATE TRIGGER trace_entry_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace_entry
    FOR EACH STATEMENT EXECUTE FUNCTION trace_is_insert_only();
CREATE TRIGGER trace_opening_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace_opening
    FOR EACH STATEMENT EXECUTE FUNCTION trace_is_insert_only();
CREATE TRIGGER trace_link_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace_link
    FOR EACH STATEMENT EXECUTE FUNCTION trace_is_insert_only();
CREATE TRIGGER trace_edge_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace_edge
    FOR EACH STATEMENT EXECUTE FUNCTION trace_is_insert_only();
