-- acts done in a post that is overseen: entered besides, so that whoever may read these finds them and nothing else
CREATE TABLE trace_overseen (
    entry bigint PRIMARY KEY REFERENCES trace_entry (id),
    post  uuid        NOT NULL,
    at    timestamptz NOT NULL
);
COMMENT ON TABLE trace_overseen IS 'Which entries were made in an overseen post. Names no person: who acted stands in trace_link alone.';
COMMENT ON COLUMN trace_overseen.at IS 'As in trace_entry, for the order of the list.';
CREATE INDEX trace_overseen_at ON trace_overseen (at);
CREATE TRIGGER trace_overseen_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON trace_overseen
    FOR EACH STATEMENT EXECUTE FUNCTION trace_is_insert_only();

CREATE VIEW pub_trace_overseen AS
    SELECT entry.key, entry.act, overseen.at, overseen.post, actor.id AS person,
           subject.type AS subject_type, subject.id AS subject, content.value AS content
    FROM trace_overseen overseen
    JOIN trace_entry entry ON entry.id = overseen.entry
    LEFT JOIN trace_link actor ON actor.entry = entry.id AND actor.member = 'actor'
    LEFT JOIN trace_link subject ON subject.entry = entry.id AND subject.member = 'subject'
    LEFT JOIN trace_opening content ON content.entry = entry.id AND content.member = 'content';
COMMENT ON VIEW pub_trace_overseen IS 'What was done in overseen posts. No other entry can be reached through it.';

GRANT SELECT, INSERT ON trace_overseen TO "${app}";
GRANT SELECT ON pub_trace_overseen TO "${app}";
