-- 区划和机构调整: one decision with one day, drafted, looked through and then put into effect
CREATE TABLE organization_reorganization (
    id           uuid PRIMARY KEY,
    title        text   NOT NULL,
    basis        text   NOT NULL,
    effective_on date   NOT NULL,
    state        text   NOT NULL CHECK (state IN ('DRAFT', 'ENACTED')),
    steps        jsonb  NOT NULL,
    unit         uuid   NOT NULL,
    drafted_by   uuid   NOT NULL,
    drafted_by_post uuid NOT NULL,
    drafted_on   date   NOT NULL,
    enacted_on   date,
    version      bigint NOT NULL,
    CHECK ((state = 'ENACTED') = (enacted_on IS NOT NULL)) -- organization-015
);
COMMENT ON COLUMN organization_reorganization.basis IS '批准文号 and what approved it.';
COMMENT ON COLUMN organization_reorganization.unit IS 'The unit in whose name it is entered.';
CREATE INDEX organization_reorganization_effective_on ON organization_reorganization (effective_on, id);

CREATE TABLE organization_change (
    reorganization uuid    NOT NULL REFERENCES organization_reorganization (id),
    position       integer NOT NULL,
    kind           text    NOT NULL,
    subject_type   text    NOT NULL CHECK (subject_type IN ('place', 'unit')),
    subject_id     uuid    NOT NULL,
    name           text    NOT NULL,
    before         text,
    after          text,
    PRIMARY KEY (reorganization, position)
);
COMMENT ON TABLE organization_change IS 'What came of a reorganization, thing by thing, as it was told before it took effect.';
CREATE INDEX organization_change_subject ON organization_change (subject_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON organization_reorganization TO "${app}";
GRANT SELECT, INSERT ON organization_change TO "${app}";

CREATE FUNCTION organization_keep_enacted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a reorganization that has taken effect stays as it is'; -- organization-015
END
$$;
CREATE TRIGGER organization_keep_enacted BEFORE UPDATE OR DELETE ON organization_reorganization
    FOR EACH ROW WHEN (OLD.state = 'ENACTED') EXECUTE FUNCTION organization_keep_enacted();
