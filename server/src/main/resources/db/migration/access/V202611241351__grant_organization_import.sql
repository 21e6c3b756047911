-- the register of a deployment is brought in by its administrator
INSERT INTO access_grant (post_kind, permission, scope) VALUES ('SYSTEM_ADMINISTRATOR', 'organization.import', 'ALL');
