-- how long what is kept is seen by those who run the system and by those who audit it
INSERT INTO access_grant (post_kind, permission, scope, from_on, source)
VALUES ('SYSTEM_ADMINISTRATOR', 'retention.read', 'ALL', DATE '2021-01-01', '平台初始授权'),
       ('AUDIT_ADMINISTRATOR', 'retention.read', 'ALL', DATE '2021-01-01', '平台初始授权');
