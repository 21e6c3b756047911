-- The application's role writes rows and never changes tables.
GRANT USAGE ON SCHEMA public TO "${app}";

CREATE TABLE runtime_clock (
    singleton     boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    offset_millis bigint  NOT NULL,
    begun         boolean NOT NULL,
    CHECK (begun OR offset_millis = 0)
);
COMMENT ON TABLE runtime_clock IS 'Offset of business time from the machine''s clock; grows in the demonstration only.';
INSERT INTO runtime_clock (offset_millis, begun) VALUES (0, false);
GRANT SELECT, UPDATE ON runtime_clock TO "${app}";

CREATE FUNCTION runtime_clock_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.begun AND (NEW.offset_millis < OLD.offset_millis OR NOT NEW.begun) THEN
        RAISE EXCEPTION 'business time moves forward only';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER runtime_clock_only_grows BEFORE UPDATE ON runtime_clock
    FOR EACH ROW EXECUTE FUNCTION runtime_clock_only_grows();

CREATE TABLE runtime_origin (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    origin    text    NOT NULL
);
COMMENT ON TABLE runtime_origin IS 'Name of the verifiable log, fixed at the first start on this database.';
GRANT SELECT, INSERT ON runtime_origin TO "${app}";

CREATE TABLE runtime_idempotency_key (
    person         uuid        NOT NULL,
    key            uuid        NOT NULL,
    request_digest text        NOT NULL,
    status         integer     NOT NULL CHECK (status BETWEEN 200 AND 299),
    object_id      uuid        NOT NULL,
    trace_key      uuid        NOT NULL,
    created_at     timestamptz NOT NULL,
    PRIMARY KEY (person, key)
);
CREATE INDEX runtime_idempotency_key_created_at ON runtime_idempotency_key (created_at);
GRANT SELECT, INSERT, DELETE ON runtime_idempotency_key TO "${app}";

CREATE TABLE runtime_job (
    id             uuid PRIMARY KEY,
    kind           text        NOT NULL,
    parameters     text        NOT NULL,
    owner_person   uuid        NOT NULL,
    owner_post     uuid        NOT NULL,
    owner_unit     uuid        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    progress       integer     NOT NULL CHECK (progress BETWEEN 0 AND 100),
    result         text,
    problem_code   text,
    problem_values jsonb,
    created_at     timestamptz NOT NULL DEFAULT now(),
    finished_at    timestamptz,
    CHECK ((state IN ('DONE', 'FAILED')) = (finished_at IS NOT NULL)),
    CHECK ((state = 'FAILED') = (problem_code IS NOT NULL))
);
CREATE INDEX runtime_job_queued ON runtime_job (created_at) WHERE state = 'QUEUED';
CREATE INDEX runtime_job_finished_at ON runtime_job (finished_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON runtime_job TO "${app}";

CREATE TABLE runtime_export (
    job       uuid  PRIMARY KEY REFERENCES runtime_job ON DELETE CASCADE,
    file_name text  NOT NULL,
    content   bytea NOT NULL
);
COMMENT ON TABLE runtime_export IS 'Workbooks that jobs have written; they go with their job.';
GRANT SELECT, INSERT ON runtime_export TO "${app}";

-- the scheduler library's table (its documented PostgreSQL form)
CREATE TABLE runtime_scheduled_task (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX runtime_scheduled_task_execution_time ON runtime_scheduled_task (execution_time);
CREATE INDEX runtime_scheduled_task_last_heartbeat ON runtime_scheduled_task (last_heartbeat);
GRANT SELECT, INSERT, UPDATE, DELETE ON runtime_scheduled_task TO "${app}";
