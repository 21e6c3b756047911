-- a confidential module as small as can be, for the test kit
CREATE TABLE testkit_sample_matter (
    id      uuid PRIMARY KEY,
    title   text   NOT NULL,
    decided boolean NOT NULL DEFAULT false,
    version bigint NOT NULL DEFAULT 1
);
GRANT SELECT, INSERT, UPDATE ON testkit_sample_matter TO liangze_app;
