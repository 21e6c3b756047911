package io.liangze.foundation.organization.application;

import io.liangze.foundation.trace.Trace;
import io.liangze.ledger.Json;
import io.liangze.shared.Actor;
import io.liangze.shared.Refusal;
import io.liangze.shared.SubjectRef;
import io.liangze.shared.web.ListQuery;
import io.liangze.shared.web.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a list of units as a workbook and records who took it. */
@Component
public class ExportUnits {

    /** How many rows one workbook takes. Source: the API's own rule. */
    static final int MOST = 20_000;

    private final UnitViews units;
    private final Trace trace;
    private final boolean demonstration;

    ExportUnits(UnitViews units, Trace trace, @Value("${liangze.demonstration}") boolean demonstration) {
        this.units = units;
        this.trace = trace;
        this.demonstration = demonstration;
    }

    public record Command(UnitViews.Filter filter, ListQuery query, Actor actor) {}

    /** A list that is read to its end, stretch by stretch. */
    private record Stretch(@Nullable String after, @Nullable String sort) implements ListQuery {
        @Override
        public Integer limit() {
            return ListQuery.MOST;
        }

        @Override
        public Boolean count() {
            return false;
        }
    }

    /** @throws Refusal if the list has more than 20,000 rows */
    @Transactional
    public byte[] handle(Command command) {
        var rows = new ArrayList<UnitViews.Summary>();
        String after = null;
        do {
            Page<UnitViews.Summary> page = units.list(
                    command.filter(), new Stretch(after, command.query().sort()));
            rows.addAll(page.items());
            after = page.next();
            if (rows.size() > MOST) {
                throw new Refusal(Refusal.Kind.RULE, "request-018", Map.of("most", Integer.toString(MOST)));
            }
        } while (after != null);
        trace.record(new Trace.Deed(
                OrganizationAct.UNITS_EXPORTED,
                command.actor(),
                command.actor().unit(),
                new SubjectRef("unit", command.actor().unit().value()),
                List.of(),
                Map.of("rows", Json.whole(rows.size()))));
        return workbook(rows);
    }

    private byte[] workbook(List<UnitViews.Summary> rows) {
        try (var out = new ByteArrayOutputStream();
                var workbook = new Workbook(out, "Liangze", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("单位 units");
            int line = 0;
            if (demonstration) {
                sheet.value(line++, 0, "演示数据 / demonstration data");
            }
            List<String> heads = List.of(
                    "代码 code",
                    "名称 name",
                    "简称 short name",
                    "类别 kind",
                    "所在地 place",
                    "上级 superior",
                    "已填年度 described year");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(line, column, heads.get(column));
                sheet.style(line, column).bold().set();
            }
            for (UnitViews.Summary unit : rows) {
                line++;
                sheet.value(line, 0, unit.code());
                sheet.value(line, 1, unit.name());
                sheet.value(line, 2, unit.shortName());
                sheet.value(line, 3, unit.kind().name());
                sheet.value(line, 4, unit.place().name());
                PlaceViews.Named superior = unit.superior();
                sheet.value(line, 5, superior == null ? "" : superior.name());
                Integer year = unit.describedYear();
                if (year != null) {
                    sheet.value(line, 6, year);
                }
            }
            workbook.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }
}
