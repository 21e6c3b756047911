-- how many officers a discipline body may have and has; the posts themselves are only those of its team
CREATE TABLE organization_establishment (
    unit       uuid    NOT NULL REFERENCES organization_unit (id),
    from_on    date    NOT NULL,
    to_on      date,
    authorised integer NOT NULL CHECK (authorised BETWEEN 0 AND 5000),
    filled     integer NOT NULL CHECK (filled BETWEEN 0 AND 5000),
    basis      text    NOT NULL CHECK (char_length(basis) BETWEEN 1 AND 200),
    PRIMARY KEY (unit, from_on),
    CHECK (to_on > from_on),
    EXCLUDE USING gist (unit WITH =, daterange(from_on, to_on) WITH &&)
);
COMMENT ON TABLE organization_establishment IS '编制和实有人数 of a discipline body, from a day on.';
COMMENT ON COLUMN organization_establishment.basis IS 'The paper that authorises it: 未经批准的编制不算.';

CREATE TABLE organization_training (
    id           uuid    PRIMARY KEY,
    unit         uuid    NOT NULL REFERENCES organization_unit (id),
    kind         text    NOT NULL CHECK (kind IN ('INDUCTION', 'PROFESSIONAL', 'ON_THE_JOB')),
    title        text    NOT NULL CHECK (char_length(title) BETWEEN 1 AND 120),
    held_by      text    NOT NULL CHECK (char_length(held_by) BETWEEN 1 AND 120),
    first_on     date    NOT NULL,
    last_on      date    NOT NULL,
    hours        integer NOT NULL CHECK (hours BETWEEN 1 AND 2000),
    withdrawn_on date,
    version      bigint  NOT NULL,
    CHECK (last_on >= first_on)
);
COMMENT ON TABLE organization_training IS 'What officers of a discipline body were trained in, entered by the body. 学时 count in the year of last_on.';
CREATE TABLE organization_training_person (
    training uuid NOT NULL REFERENCES organization_training (id),
    person   uuid NOT NULL REFERENCES organization_person (id), -- organization-041
    PRIMARY KEY (training, person)
);
CREATE INDEX organization_training_person_person ON organization_training_person (person);
CREATE INDEX organization_training_unit ON organization_training (unit, last_on);

CREATE TABLE organization_work_group_seat (
    id        uuid   PRIMARY KEY,
    unit      uuid   NOT NULL REFERENCES organization_unit (id),
    name      text   NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
    led_by    text   NOT NULL CHECK (char_length(led_by) BETWEEN 1 AND 120),
    joined_on date   NOT NULL,
    left_on   date,
    version   bigint NOT NULL,
    CHECK (left_on > joined_on)
);
COMMENT ON TABLE organization_work_group_seat IS '议事协调机构: a work group that a discipline body sits in.';
COMMENT ON COLUMN organization_work_group_seat.left_on IS 'The first day without the seat.';
CREATE UNIQUE INDEX organization_work_group_seat_open ON organization_work_group_seat (unit, name) WHERE left_on IS NULL; -- organization-042

-- a later limit takes the place of the one before it, which stays to be seen
CREATE TABLE organization_work_group_limit (
    seat     uuid   NOT NULL REFERENCES organization_work_group_seat (id),
    version  bigint NOT NULL,
    set_on   date   NOT NULL,
    leave_by date,
    reason   text CHECK (char_length(reason) BETWEEN 1 AND 200),
    PRIMARY KEY (seat, version),
    CHECK (leave_by IS NOT NULL OR reason IS NOT NULL) -- organization-043
);
COMMENT ON COLUMN organization_work_group_limit.version IS 'The version of the seat that it came with.';
COMMENT ON COLUMN organization_work_group_limit.leave_by IS 'The last day of the seat; null if the body stays because its own duty asks for it.';
COMMENT ON COLUMN organization_work_group_limit.reason IS 'Why it stays, or why longer than was set before.';

GRANT SELECT, INSERT ON organization_establishment, organization_training, organization_training_person,
    organization_work_group_seat, organization_work_group_limit TO "${app}";
GRANT UPDATE (to_on) ON organization_establishment TO "${app}";
GRANT UPDATE (withdrawn_on, version) ON organization_training TO "${app}";
GRANT UPDATE (left_on, version) ON organization_work_group_seat TO "${app}";
