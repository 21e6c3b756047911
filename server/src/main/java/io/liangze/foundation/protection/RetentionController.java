package io.liangze.foundation.protection;

import io.liangze.shared.BusinessTime;
import io.liangze.shared.rights.Duty;
import io.liangze.shared.rights.Permission;
import io.liangze.shared.rights.Permissions;
import io.liangze.shared.web.Operates;
import io.liangze.shared.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The retention schedule: a row for each sort of data. */
@RestController
@Tag(name = "protection")
class RetentionController implements Permissions {

    static final String READ = "retention.read";

    private final JdbcClient jdbc;
    private final BusinessTime time;

    RetentionController(JdbcClient jdbc, BusinessTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(READ).of(Duty.DIRECTORY));
    }

    /** What happens at the end. */
    enum RetentionEnd {
        /** The server deletes it by itself. */
        DELETED,
        /** There is no end. */
        KEPT
    }

    enum RetentionUnit {
        HOUR,
        DAY,
        MONTH,
        YEAR
    }

    /** @param asOf the day asked about; today if left out */
    record RetentionQuery(@Nullable LocalDate asOf) {}

    @Schema(name = "RetentionPeriod")
    record PeriodResponse(int amount, RetentionUnit unit) {}

    @Schema(name = "BilingualText")
    record TextResponse(String zh, String en) {}

    /**
     * How long one sort of data is kept.
     *
     * @param subject the module that keeps it and what it is: {@code access.session}
     * @param keep null without end
     * @param source the rule behind it
     */
    @Schema(name = "RetentionRule")
    record RuleResponse(
            String subject,
            @Nullable PeriodResponse keep,
            RetentionEnd afterwards,
            TextResponse source,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    @GetMapping("/api/retention-rules")
    @Operation(operationId = "protection_listRetentionRules", summary = "How long what is kept, and what happens then")
    @Operates(permission = READ)
    Page<RuleResponse> list(@ParameterObject RetentionQuery query) {
        return Page.whole(jdbc.sql("""
                        SELECT subject, amount, unit, afterwards, source_zh, source_en, from_on, to_on
                        FROM protection_retention
                        WHERE from_on <= :day AND (to_on IS NULL OR to_on > :day)
                        ORDER BY subject
                        """)
                .param("day", time.dayOr(query.asOf()))
                .query((row, number) -> rule(row))
                .list());
    }

    private static RuleResponse rule(ResultSet row) throws SQLException {
        String unit = row.getString("unit");
        return new RuleResponse(
                row.getString("subject"),
                unit == null ? null : new PeriodResponse(row.getInt("amount"), RetentionUnit.valueOf(unit)),
                RetentionEnd.valueOf(row.getString("afterwards")),
                new TextResponse(row.getString("source_zh"), row.getString("source_en")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class));
    }
}
