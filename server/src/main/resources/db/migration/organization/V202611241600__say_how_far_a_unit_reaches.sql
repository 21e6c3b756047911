-- which units a unit's rights can reach, scope by scope; all with their days
CREATE VIEW pub_unit_reached AS
    SELECT 'SUBTREE' AS scope, above AS reader, below AS unit, from_on, to_on FROM organization_unit_below
    UNION ALL
    -- 两责办: what stands below the committee that it serves, and what the committee's discipline body has sent out
    SELECT 'SUBTREE', own.lower, pair.below, greatest(pair.from_on, own.from_on, office.from_on),
           least(pair.to_on, own.to_on, office.to_on)
    FROM organization_unit_relation own
    JOIN organization_unit_state office ON office.unit = own.lower AND office.kind = 'RESPONSIBILITY_OFFICE'
                                       AND daterange(office.from_on, office.to_on) && daterange(own.from_on, own.to_on)
    JOIN LATERAL (
        SELECT below, from_on, to_on FROM organization_unit_below
        WHERE line = 'PRINCIPAL' AND above = own.upper AND depth > 0
        UNION ALL
        SELECT sent.below, greatest(sent.from_on, body.from_on), least(sent.to_on, body.to_on)
        FROM organization_unit_below body
        JOIN organization_unit_below sent ON sent.line = 'SUPERVISORY' AND sent.above = body.below AND sent.depth > 0
                                         AND daterange(sent.from_on, sent.to_on) && daterange(body.from_on, body.to_on)
        WHERE body.line = 'PRINCIPAL' AND body.above = own.upper AND body.depth = 1
    ) pair ON daterange(pair.from_on, pair.to_on) && daterange(own.from_on, own.to_on)
                                                   * daterange(office.from_on, office.to_on)
    WHERE own.line = 'PRINCIPAL'
    UNION ALL
    -- a discipline body: the bodies below it
    SELECT 'LINE', pair.above, pair.below, greatest(pair.from_on, body.from_on), least(pair.to_on, body.to_on)
    FROM organization_unit_below pair
    JOIN organization_unit_state body ON body.unit = pair.above AND body.line = 'SUPERVISORY'
                                     AND daterange(body.from_on, body.to_on) && daterange(pair.from_on, pair.to_on)
    WHERE pair.line = 'SUPERVISORY'
    UNION ALL
    -- and its own committee with what stands below that
    SELECT 'LINE', own.lower, pair.below, greatest(pair.from_on, own.from_on, body.from_on),
           least(pair.to_on, own.to_on, body.to_on)
    FROM organization_unit_relation own
    JOIN organization_unit_state body ON body.unit = own.lower AND body.line = 'SUPERVISORY'
                                     AND daterange(body.from_on, body.to_on) && daterange(own.from_on, own.to_on)
    JOIN organization_unit_below pair ON pair.line = 'PRINCIPAL' AND pair.above = own.upper
                                     AND daterange(pair.from_on, pair.to_on) && daterange(own.from_on, own.to_on)
                                                                             * daterange(body.from_on, body.to_on)
    WHERE own.line = 'PRINCIPAL'
    UNION ALL
    SELECT 'COVERED', coverage.team, pair.below, greatest(pair.from_on, coverage.from_on), least(pair.to_on, coverage.to_on)
    FROM organization_coverage coverage
    JOIN organization_unit_below pair ON pair.line = 'PRINCIPAL' AND pair.above = coverage.unit
                                     AND daterange(pair.from_on, pair.to_on) && daterange(coverage.from_on, coverage.to_on);
COMMENT ON VIEW pub_unit_reached IS 'SUBTREE, LINE and COVERED as seen from the reader''s unit. Sources: 中国共产党章程（2022）第四十六条; 派驻机构工作规则（2022）.';

-- who holds which post, and did: for rights, recusal and messages
CREATE VIEW pub_post_holder AS
    SELECT term.person, term.post, post.unit, post.kind, term.from_on, term.to_on
    FROM organization_term term JOIN organization_post post ON post.id = term.post;

-- declared kinship, both ways, without its kind
CREATE VIEW pub_kin AS
    SELECT person, relative AS kin, from_on, to_on FROM organization_kinship
    UNION ALL
    SELECT relative, person, from_on, to_on FROM organization_kinship;

GRANT SELECT ON pub_unit_reached, pub_post_holder, pub_kin TO "${app}";
