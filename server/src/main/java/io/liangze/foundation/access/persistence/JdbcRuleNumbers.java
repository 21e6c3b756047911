package io.liangze.foundation.access.persistence;

import io.liangze.foundation.access.domain.RuleNumber;
import io.liangze.foundation.access.domain.RuleNumbers;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRuleNumbers implements RuleNumbers {

    private final JdbcClient jdbc;

    JdbcRuleNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int amount(RuleNumber number, LocalDate day) {
        return jdbc.sql("""
                        SELECT amount FROM access_rule_number
                        WHERE key = :key AND from_on <= :day AND (to_on IS NULL OR to_on > :day)
                        """)
                .param("key", number.key())
                .param("day", day)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("no number " + number.key() + " holds on " + day));
    }
}
