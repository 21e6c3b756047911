-- organization-042: one seat in one work group at a time, also in the past
DROP INDEX organization_work_group_seat_open;
ALTER TABLE organization_work_group_seat
    ADD EXCLUDE USING gist (unit WITH =, name WITH =, daterange(joined_on, left_on) WITH &&);

-- an import that failed in the system has ended too
ALTER TABLE organization_import DROP CONSTRAINT organization_import_state_check;
ALTER TABLE organization_import ADD CHECK (state IN ('WAITING', 'DONE', 'REFUSED', 'BROKEN'));
