-- who ordered an import, and the job that does it; not known of those before
ALTER TABLE organization_import
    ADD COLUMN ordered_by uuid,
    ADD COLUMN job        uuid;
COMMENT ON COLUMN organization_import.ordered_by IS 'The person, as in organization_person.';
COMMENT ON COLUMN organization_import.job IS 'As in runtime_job; there it is forgotten after a week.';
