-- who holds which post, and did, stands in every staff directory; looking for a person is recorded
INSERT INTO access_grant (post_kind, permission, scope)
SELECT kind, 'person.read', 'ALL'
FROM unnest(ARRAY['SECRETARY', 'DEPUTY_SECRETARY', 'TEAM_MEMBER', 'DISCIPLINE_SECRETARY', 'DISCIPLINE_MEMBER',
                  'OFFICE_CLERK', 'OFFICE_HEAD', 'DISPATCHED_TEAM_HEAD', 'ASSESSOR', 'INSPECTOR', 'SYSTEM_ADMINISTRATOR',
                  'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR']) kind;
-- appointments are decided elsewhere and entered here: for everybody, or by the clerk of a committee for what is below it
INSERT INTO access_grant (post_kind, permission, scope)
VALUES ('SYSTEM_ADMINISTRATOR', 'person.add', 'ALL'),
       ('OFFICE_CLERK', 'person.add', 'UNIT'),
       ('SYSTEM_ADMINISTRATOR', 'post.fill', 'ALL'),
       ('OFFICE_CLERK', 'post.fill', 'SUBTREE'),
       ('SYSTEM_ADMINISTRATOR', 'post.change', 'ALL'),
       ('OFFICE_CLERK', 'post.change', 'SUBTREE');
-- nobody is granted kinship.read: kinship is seen by whoever declared it
