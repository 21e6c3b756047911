-- a committee answers for vacancies in its discipline body, the bodies above for the strength of those below
INSERT INTO access_grant (post_kind, permission, scope)
VALUES ('SECRETARY', 'staffing.read', 'SUBTREE'),
       ('DISCIPLINE_SECRETARY', 'staffing.read', 'SUBTREE'),
       ('DISPATCHED_TEAM_HEAD', 'staffing.read', 'UNIT'),
       ('OFFICE_CLERK', 'staffing.read', 'SUBTREE'),
       ('SYSTEM_ADMINISTRATOR', 'staffing.read', 'ALL'),
-- training and work groups are entered by the body itself or by the one above it
       ('DISCIPLINE_SECRETARY', 'staffing.record', 'SUBTREE'),
       ('DISPATCHED_TEAM_HEAD', 'staffing.record', 'UNIT'),
-- the establishment is authorised elsewhere and entered by whoever keeps the organization
       ('SYSTEM_ADMINISTRATOR', 'establishment.set', 'ALL');
