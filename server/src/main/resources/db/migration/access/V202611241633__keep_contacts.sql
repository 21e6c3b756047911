CREATE TABLE access_contact (
    person           uuid PRIMARY KEY,
    telephone_sealed text,
    telephone_index  text,
    mail_sealed      text,
    version          bigint NOT NULL CHECK (version > 0),
    CHECK ((telephone_sealed IS NULL) = (telephone_index IS NULL))
);
COMMENT ON TABLE access_contact IS 'How people are reached, entered by themselves, sealed (purpose CONTACT).';
CREATE INDEX access_contact_telephone ON access_contact (telephone_index);
GRANT SELECT, INSERT, UPDATE ON access_contact TO "${app}";

CREATE TABLE access_identity (
    person        uuid PRIMARY KEY,
    number_sealed text NOT NULL,
    number_index  text NOT NULL UNIQUE
);
COMMENT ON TABLE access_identity IS 'Identity numbers (GB 11643-1999), sealed (purpose IDENTITY). Nobody is asked for one.';
GRANT SELECT, INSERT, UPDATE, DELETE ON access_identity TO "${app}";
