-- The tree of each log: entries get an index, heads are signed and published. Everything but trace_head, trace_pending and
-- trace_witnessed is written once.

CREATE TABLE trace_head (
    log  text   PRIMARY KEY CHECK (log IN ('WORK', 'DISCIPLINE')),
    size bigint NOT NULL CHECK (size >= 0),
    root bytea  NOT NULL CHECK (octet_length(root) = 32),
    edge bytea  NOT NULL CHECK (octet_length(edge) % 32 = 0)
);
COMMENT ON TABLE trace_head IS 'How far each tree is built. Whoever orders entries holds this row; it can be made anew from trace_leaf.';
COMMENT ON COLUMN trace_head.edge IS 'Hashes of the complete subtrees of the right edge, the largest first: one for each bit of the size.';

CREATE TABLE trace_leaf (
    log   text   NOT NULL CHECK (log IN ('WORK', 'DISCIPLINE')),
    index bigint NOT NULL CHECK (index >= 0),
    entry bigint NOT NULL UNIQUE REFERENCES trace_entry (id),
    key   uuid   NOT NULL,
    hash  bytea  NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (log, index)
);
COMMENT ON TABLE trace_leaf IS 'Which entry stands where in the tree.';
COMMENT ON COLUMN trace_leaf.key IS 'As in trace_entry: no commitment holds it, so a second place does.';

CREATE TABLE trace_hash (
    log   text     NOT NULL CHECK (log IN ('WORK', 'DISCIPLINE')),
    level smallint NOT NULL CHECK (level BETWEEN 1 AND 7),
    index bigint   NOT NULL CHECK (index >= 0),
    hash  bytea    NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (log, level, index)
);
COMMENT ON TABLE trace_hash IS 'Roots of full tiles, by the level of the tiles that hold them (C2SP tlog-tiles); those of level 0 are the hashes of trace_leaf.';

CREATE TABLE trace_checkpoint (
    log      text   NOT NULL CHECK (log IN ('WORK', 'DISCIPLINE')),
    size     bigint NOT NULL CHECK (size >= 0),
    previous bigint,
    note     text   NOT NULL,
    PRIMARY KEY (log, size),
    UNIQUE NULLS NOT DISTINCT (log, previous),
    FOREIGN KEY (log, previous) REFERENCES trace_checkpoint (log, size),
    CHECK (CASE WHEN previous IS NULL THEN size = 0 ELSE previous < size END)
);
COMMENT ON TABLE trace_checkpoint IS 'The signed heads that were published, each naming the one before: they cannot fork.';
COMMENT ON COLUMN trace_checkpoint.note IS 'Signed note (C2SP tlog-checkpoint) with its cosignatures; our own one says when.';

CREATE TABLE trace_signing_key (
    name     text PRIMARY KEY,
    verifier text NOT NULL UNIQUE,
    sealed   text NOT NULL
);
COMMENT ON TABLE trace_signing_key IS 'The keys of both logs and of this deployment as a witness, sealed for the purpose SIGNING_KEY.';

CREATE TABLE trace_witnessed (
    origin text PRIMARY KEY,
    sealed text NOT NULL
);
COMMENT ON TABLE trace_witnessed IS 'Size and root that this deployment cosigned last for each log of others, sealed so that a change shows.';

CREATE TABLE trace_erasure (
    entry  bigint NOT NULL REFERENCES trace_entry (id),
    member text   NOT NULL CHECK (member IN ('actor', 'subject')),
    by     bigint NOT NULL UNIQUE REFERENCES trace_entry (id),
    PRIMARY KEY (entry, member)
);
COMMENT ON TABLE trace_erasure IS 'Which link to a person was erased, and by which act.';

-- what an act follows from is committed to, each edge by itself; what was recorded before has no salt
ALTER TABLE trace_edge ADD COLUMN salt bytea CHECK (octet_length(salt) = 32);
COMMENT ON COLUMN trace_edge.salt IS 'Opens the commitment to this edge, which stands in the content under because.';

-- One statement writes an entry and the rows that belong to it, and takes the entry's id from its own result: a foreign key would
-- look up seven times what cannot be otherwise, a fifth of the statement's time. The check of the database looks for orphans.
ALTER TABLE trace_opening DROP CONSTRAINT trace_opening_entry_fkey;
ALTER TABLE trace_link DROP CONSTRAINT trace_link_entry_fkey;
ALTER TABLE trace_edge DROP CONSTRAINT trace_edge_entry_fkey;
ALTER TABLE trace_pending DROP CONSTRAINT trace_pending_entry_fkey;

GRANT SELECT, INSERT ON trace_leaf, trace_hash, trace_checkpoint, trace_signing_key TO "${app}";
GRANT SELECT, INSERT, UPDATE ON trace_head, trace_witnessed TO "${app}";
GRANT SELECT ON trace_erasure TO "${app}";

CREATE TRIGGER trace_leaf_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace_leaf
    FOR EACH STATEMENT EXECUTE FUNCTION trace_is_insert_only();
CREATE TRIGGER trace_hash_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace_hash
    FOR EACH STATEMENT EXECUTE FUNCTION trace_is_insert_only();
CREATE TRIGGER trace_checkpoint_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION trace_is_insert_only();
CREATE TRIGGER trace_signing_key_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace_signing_key
    FOR EACH STATEMENT EXECUTE FUNCTION trace_is_insert_only();
CREATE TRIGGER trace_erasure_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace_erasure
    FOR EACH STATEMENT EXECUTE FUNCTION trace_is_insert_only();

-- rows come and go at the speed of acts
ALTER TABLE trace_pending SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- The one way to erase: only together with an act of this very transaction that says so.
CREATE FUNCTION trace_erases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'DELETE' OR current_setting('liangze.erasing', true) IS DISTINCT FROM 'on' THEN
        RAISE EXCEPTION '% on %: the trace is insert-only', TG_OP, TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END $$;
DROP TRIGGER trace_opening_is_insert_only ON trace_opening;
CREATE TRIGGER trace_opening_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace_opening
    FOR EACH STATEMENT EXECUTE FUNCTION trace_erases();
DROP TRIGGER trace_link_is_insert_only ON trace_link;
CREATE TRIGGER trace_link_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace_link
    FOR EACH STATEMENT EXECUTE FUNCTION trace_erases();

CREATE FUNCTION trace_erase(erased uuid, erased_member text, by_key uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    erased_entry bigint;
    by_entry bigint;
BEGIN
    SELECT id INTO by_entry FROM trace_entry
        WHERE key = by_key AND act IN ('trace.link-erased', 'trace.discipline-link-erased') AND xmin = pg_current_xact_id()::xid;
    SELECT id INTO erased_entry FROM trace_entry WHERE key = erased;
    IF by_entry IS NULL OR erased_entry IS NULL THEN
        RAISE EXCEPTION 'a link is erased by an act of the same transaction only';
    END IF;
    INSERT INTO trace_erasure (entry, member, by) VALUES (erased_entry, erased_member, by_entry);
    PERFORM set_config('liangze.erasing', 'on', true);
    DELETE FROM trace_opening WHERE entry = erased_entry AND member = erased_member;
    DELETE FROM trace_link WHERE entry = erased_entry AND member = erased_member;
    PERFORM set_config('liangze.erasing', 'off', true);
END $$;
REVOKE ALL ON FUNCTION trace_erase(uuid, text, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION trace_erase(uuid, text, uuid) TO "${app}";
