-- who reads the log of the discipline zone, and who may erase what links an act to a person
INSERT INTO access_grant (post_kind, permission, scope, from_on, source)
VALUES ('DISCIPLINE_SECRETARY', 'discipline-log.read', 'ALL', DATE '2021-01-01', '平台初始授权'),
       ('DISCIPLINE_SECRETARY', 'trace.erase', 'SUBTREE', DATE '2021-01-01', '平台初始授权'),
       ('SECRETARY', 'trace.erase', 'SUBTREE', DATE '2021-01-01', '平台初始授权');
