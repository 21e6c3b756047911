-- what administrators did before their acts were entered besides; once, with the rights of the owner
INSERT INTO trace_overseen (entry, post, at)
SELECT entry.id, acted.post, entry.at
FROM trace_opening actor
JOIN trace_entry entry ON entry.id = actor.entry
CROSS JOIN LATERAL (SELECT CAST(CAST(actor.value AS jsonb) ->> 'post' AS uuid) AS post) acted
WHERE actor.member = 'actor'
  AND EXISTS (SELECT 1 FROM pub_post_holder holder
              WHERE holder.post = acted.post
                AND holder.kind IN ('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'))
ON CONFLICT DO NOTHING;
