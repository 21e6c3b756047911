-- many acts at once that change nothing when they are repeated: there is no one object and no entry of the trace to answer with
ALTER TABLE runtime_idempotency_key
    ALTER COLUMN object_id DROP NOT NULL,
    ALTER COLUMN trace_key DROP NOT NULL,
    ADD CHECK ((object_id IS NULL) = (trace_key IS NULL));
