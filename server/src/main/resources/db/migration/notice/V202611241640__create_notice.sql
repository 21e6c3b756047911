-- what was told: one row for each recipient, so that it exists once for each of them however often it is told
CREATE TABLE notice_message (
    id             uuid        PRIMARY KEY,
    recipient_kind text        NOT NULL CHECK (recipient_kind IN ('PERSON', 'POST')),
    recipient      uuid        NOT NULL,
    kind           text        NOT NULL,
    ask            text,
    subject_type   text        NOT NULL,
    subject_id     uuid        NOT NULL,
    occasion       text        NOT NULL CHECK (char_length(occasion) BETWEEN 1 AND 80),
    named          jsonb       NOT NULL,
    told_at        timestamptz NOT NULL,
    due_on         date,
    read_at        timestamptz,
    settled_at     timestamptz,
    announced_at   timestamptz,
    version        bigint      NOT NULL,
    UNIQUE (recipient, recipient_kind, kind, subject_type, subject_id, occasion),
    CHECK (ask IS NOT NULL OR (due_on IS NULL AND settled_at IS NULL))
);
COMMENT ON TABLE notice_message IS '消息: to a person, or to a post and whoever holds it.';
COMMENT ON COLUMN notice_message.ask IS 'The act that is asked for; null if it only informs.';
COMMENT ON COLUMN notice_message.occasion IS 'Tells it from others of its kind about the same thing: a year, a day, an entry of the trace.';
COMMENT ON COLUMN notice_message.named IS 'Codes, days and numbers for the places of its sentence. Never a name.';
COMMENT ON COLUMN notice_message.told_at IS 'Business time.';
COMMENT ON COLUMN notice_message.due_on IS 'The last day on which what is asked is in time.';
COMMENT ON COLUMN notice_message.announced_at IS 'When it was counted for what goes outside, whether or not anything went. Business time.';
CREATE INDEX notice_message_told ON notice_message (recipient, told_at);
-- what is still open is little, whatever there was before
CREATE INDEX notice_message_open ON notice_message (recipient)
    WHERE settled_at IS NULL AND (read_at IS NULL OR ask IS NOT NULL);
CREATE INDEX notice_message_asked ON notice_message (subject_id, ask) WHERE ask IS NOT NULL AND settled_at IS NULL;
CREATE INDEX notice_message_unannounced ON notice_message (told_at) WHERE announced_at IS NULL;
GRANT SELECT, INSERT ON notice_message TO "${app}";
GRANT UPDATE (read_at, settled_at, announced_at, version) ON notice_message TO "${app}";

-- whether a person wants to hear of the inbox elsewhere; who has no row: by mail, not by text message
CREATE TABLE notice_preference (
    person  uuid    PRIMARY KEY,
    mail    boolean NOT NULL,
    sms     boolean NOT NULL,
    version bigint  NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON notice_preference TO "${app}";

-- when something goes outside, as data: the latest row that has begun counts
CREATE TABLE notice_outside_rule (
    from_on        date    PRIMARY KEY,
    morning        time    NOT NULL,
    afternoon      time    NOT NULL CHECK (afternoon > morning),
    quiet_from     time    NOT NULL,
    quiet_until    time    NOT NULL CHECK (quiet_until < quiet_from AND quiet_until <= morning AND afternoon < quiet_from),
    urgent_an_hour integer NOT NULL CHECK (urgent_an_hour BETWEEN 0 AND 60),
    source         text    NOT NULL
);
COMMENT ON TABLE notice_outside_rule IS
    'A digest at most each half day (morning, afternoon), nothing from quiet_from to quiet_until, urgent ones at most so many an hour.';
INSERT INTO notice_outside_rule (from_on, morning, afternoon, quiet_from, quiet_until, urgent_an_hour, source)
VALUES ('2000-01-01', '08:30', '14:00', '21:00', '07:00', 3, '本项目：上午、下午上班时各一次，夜间不打扰；部署地可另定');
GRANT SELECT ON notice_outside_rule TO "${app}";

-- each half day whose digests were made, once for all servers
CREATE TABLE notice_digest (
    half_day text        PRIMARY KEY,
    made_at  timestamptz NOT NULL
);
COMMENT ON COLUMN notice_digest.half_day IS '2026-12-08 MORNING.';
GRANT SELECT, INSERT ON notice_digest TO "${app}";

-- what goes outside: how many, never what
CREATE TABLE notice_delivery (
    id          uuid        PRIMARY KEY,
    person      uuid        NOT NULL,
    channel     text        NOT NULL CHECK (channel IN ('MAIL', 'SMS')),
    occasion    text        NOT NULL,
    urgent      boolean     NOT NULL,
    asked       integer     NOT NULL CHECK (asked >= 0),
    late        integer     NOT NULL CHECK (late BETWEEN 0 AND asked),
    unread      integer     NOT NULL CHECK (unread >= 0),
    ordered_at  timestamptz NOT NULL,
    tries       integer     NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL,
    carried_at  timestamptz,
    given_up_at timestamptz,
    UNIQUE (person, channel, occasion),
    CHECK (carried_at IS NULL OR given_up_at IS NULL)
);
COMMENT ON TABLE notice_delivery IS 'What goes to a person outside of the page. Machine time throughout.';
COMMENT ON COLUMN notice_delivery.occasion IS 'The half day of a digest, or the id of an urgent message: each goes once.';
CREATE INDEX notice_delivery_waiting ON notice_delivery (next_try_at) WHERE carried_at IS NULL AND given_up_at IS NULL;
CREATE INDEX notice_delivery_ordered ON notice_delivery (ordered_at);
GRANT SELECT, INSERT, DELETE ON notice_delivery TO "${app}";
GRANT UPDATE (tries, next_try_at, carried_at, given_up_at) ON notice_delivery TO "${app}";
