package io.liangze.foundation.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.runtime.Tick;
import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@LiangzeTest(Template.SMALL)
@DisplayName("单位清单导出")
class UnitExportIntegrationTests {

    private static final int AT_ONCE = 20_000;

    @LocalServerPort
    private int port;

    @Autowired
    private Tick tick;

    @Autowired
    private JdbcClient jdbc;

    private Client clerk;

    @BeforeEach
    void signIn() {
        clerk = new Client("http://localhost:" + port).as("city-office-clerk");
    }

    @Test
    @DisplayName("同样的筛选，同样的行；首行标明演示数据；像公式的文字仍是文字；谁导出留痕")
    void takesTheFilteredListAtOnce() throws IOException {
        add(1, "PARTY_COMMITTEE", "=1+1");
        int before = exports();

        HttpResponse<byte[]> answer = clerk.download("/api/units/export.xlsx?kind=PARTY_COMMITTEE&sort=-code");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"units.xlsx\"");
        List<Row> rows = rows(answer.body());
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("演示数据 / demonstration data");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("代码 code");
        assertThat(rows.get(2).getCellText(1)).isEqualTo("=1+1");
        assertThat(rows.get(2).getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(rows).hasSize(2 + 1 + 5).last().satisfies(row -> {
            assertThat(row.getCellText(0)).isEqualTo("990000.P");
            assertThat(row.getCellText(5)).isEmpty();
        });
        assertThat(rows.get(2).getCellText(3)).isEqualTo("党委 Party committee");
        assertThat(exports()).isEqualTo(before + 1);
        String unit = clerk.get("/api/session").json().at("/post/unit/id").asString();
        var parameters =
                clerk.get("/api/trace-entries?subject=unit:" + unit).json().at("/items/0/parameters");
        assertThat(parameters.path("rows").asString()).isEqualTo("6");
        assertThat(parameters.path("kind").asString()).isEqualTo("PARTY_COMMITTEE");
    }

    @Test
    @DisplayName("超过两万行：先应答 202，由后台作业写成；只给导出的人")
    void ordersAJobForALongList() throws IOException {
        add(AT_ONCE + 1, "WORKING_COMMITTEE", "某单位");
        int before = exports();

        Client.Answer ordered = clerk.get("/api/units/export.xlsx?kind=WORKING_COMMITTEE");
        assertThat(ordered.status()).isEqualTo(202);
        String job = ordered.header("Location");
        assertThat(clerk.get(job).json().path("state").asString()).isEqualTo("QUEUED");
        assertThat(exports()).as("nothing is taken yet").isEqualTo(before);

        tick.tick();

        var done = clerk.get(job).json();
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        String workbook = done.path("result").asString();
        assertThat(workbook).isEqualTo(job + "/workbook");
        assertThat(rows(clerk.download(workbook).body())).hasSize(2 + AT_ONCE + 1);
        assertThat(exports()).isEqualTo(before + 1);
        Client other = new Client("http://localhost:" + port).as("town-office-clerk");
        assertThat(other.get(workbook).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("正好两万行仍当场给出")
    void takesTheMostRowsAtOnce() {
        add(AT_ONCE, "LEADING_PARTY_GROUP", "某单位");

        assertThat(clerk.get("/api/units/export.xlsx?kind=LEADING_PARTY_GROUP").status())
                .isEqualTo(200);
    }

    private void add(int count, String kind, String name) {
        jdbc.sql("""
                        WITH unit AS (
                            INSERT INTO organization_unit (id, code, version)
                            SELECT gen_random_uuid(), 'X.' || :kind || number, 1 FROM generate_series(1, :count) number
                            RETURNING id
                        )
                        INSERT INTO organization_unit_state (unit, from_on, name, short_name, kind, line, place)
                        SELECT unit.id, DATE '2026-01-01', :name, :name, :kind, 'PRINCIPAL',
                               (SELECT id FROM organization_place LIMIT 1)
                        FROM unit
                        """)
                .param("kind", kind)
                .param("name", name)
                .param("count", count)
                .update();
    }

    private int exports() {
        return jdbc.sql("SELECT count(*) FROM trace_entry WHERE act = 'organization.units-exported'")
                .query(Integer.class)
                .single();
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read();
        }
    }
}
