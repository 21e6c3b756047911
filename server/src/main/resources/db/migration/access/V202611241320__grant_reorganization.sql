INSERT INTO access_grant (post_kind, permission, scope) VALUES ('SYSTEM_ADMINISTRATOR', 'organization.reorganize', 'ALL');
