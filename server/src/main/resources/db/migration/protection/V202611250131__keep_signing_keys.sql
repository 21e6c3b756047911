ALTER TABLE protection_data_key DROP CONSTRAINT protection_data_key_purpose_check,
    ADD CHECK (purpose IN ('CREDENTIAL', 'CONTACT', 'IDENTITY', 'DISCIPLINE_NAME', 'SIGNING_KEY'));
