CREATE TABLE protection_data_key (
    id      uuid PRIMARY KEY,
    -- one key for each purpose: of several servers that make the first one, one does
    purpose text        NOT NULL UNIQUE CHECK (purpose IN ('CREDENTIAL', 'CONTACT', 'IDENTITY', 'DISCIPLINE_NAME')),
    wrapped bytea       NOT NULL,
    master  text        NOT NULL,
    made_at timestamptz NOT NULL
);
COMMENT ON TABLE protection_data_key IS 'Keys under which fields are sealed, each wrapped under a master key that is not in the database.';
COMMENT ON COLUMN protection_data_key.master IS 'Name of the master key: a digest, from which nobody gets back to it.';
-- a key is never removed: what lies under it could not be read again
GRANT SELECT, INSERT ON protection_data_key TO "${app}";
GRANT UPDATE (wrapped, master) ON protection_data_key TO "${app}";
