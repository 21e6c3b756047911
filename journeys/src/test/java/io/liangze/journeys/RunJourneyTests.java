package io.liangze.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.testkit.Client;
import io.liangze.testkit.Repository;
import io.liangze.testkit.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("启动产品本身")
class RunJourneyTests {

    @TempDir
    private Path data;

    @TempDir
    private Path elsewhere;

    @Test
    @DisplayName("./run 起得来、登得进、Ctrl-C 停得干净，不留下数据库进程")
    void startsServesAndStops() throws IOException, InterruptedException {
        try (Product product = Product.start(Repository.root(), data, "run")) {
            Client client = product.client();
            assertThat(client.get("/api/meta").json().path("demonstration").asBoolean())
                    .as("the demonstration runs unless told otherwise")
                    .isTrue();
            client.as("town-secretary");
            assertThat(client.get("/api/session").json().at("/person/name").asString())
                    .isEqualTo("顾维川");
            ProcessHandle database = product.database();
            assertThat(database.isAlive()).isTrue();

            assertThat(product.interrupt()).as(product::said).isEqualTo(130);
            assertThat(database.isAlive()).as("the database left behind").isFalse();
        }
    }

    @Test
    @DisplayName("外部数据库：不带演示数据；日志名首次启动时确定，换名字则不启动并说明；没有主密钥文件也不启动")
    void startsOnADatabaseThatOthersRun() throws IOException, InterruptedException {
        String database = TestPostgres.emptyDatabase("run_external");
        assertThat(originAfterStart(database, "first.example")).isEqualTo("first.example");
        assertThat(originAfterStart(database, "")).isEqualTo("first.example");
        assertThatThrownBy(() -> originAfterStart(database, "second.example"))
                .hasStackTraceContaining("this log was begun as 'first.example' and an origin never changes");
        assertThatThrownBy(() -> originAfterStart(database, "", elsewhere))
                .as("another data directory, without the master key of this database")
                .hasStackTraceContaining("The key file " + elsewhere.resolve("keys/master.key"))
                .hasStackTraceContaining("is missing");
        assertThat(elsewhere.resolve("keys")).doesNotExist();
    }

    private String originAfterStart(String database, String origin) throws IOException, InterruptedException {
        return originAfterStart(database, origin, data);
    }

    private String originAfterStart(String database, String origin, Path directory)
            throws IOException, InterruptedException {
        Map<String, String> environment = Map.of(
                "LIANGZE_ORIGIN", origin,
                "LIANGZE_DATABASE_URL", TestPostgres.url(database) + "?sslmode=disable",
                "LIANGZE_DATABASE_OWNER_USER", TestPostgres.OWNER,
                "LIANGZE_DATABASE_OWNER_PASSWORD", TestPostgres.PASSWORD,
                "LIANGZE_DATABASE_USER", TestPostgres.APP,
                "LIANGZE_DATABASE_PASSWORD", TestPostgres.PASSWORD);
        try (Product product = Product.start(Repository.root(), directory, "run-external", environment)) {
            var meta = product.client().get("/api/meta").json();
            assertThat(meta.path("demonstration").asBoolean()).isFalse();
            product.interrupt();
            return meta.path("origin").asString();
        }
    }

    @Test
    @DisplayName("只开互联网区：没有登录，没有演示身份，工作网区的一切当作不存在；公开的照常")
    void servesThePublicZoneAlone() throws IOException, InterruptedException {
        var environment = Map.of("LIANGZE_ORIGIN", "public.example", "LIANGZE_ZONES", "public");
        try (Product product = Product.start(Repository.root(), data, "run-public", environment)) {
            assertThat(product.client().get("/api/meta").json().path("zones").toString())
                    .isEqualTo("[\"PUBLIC\"]");
            for (String absent : List.of("/api/session", "/api/demo/personas", "/api/units", "/api/trace-entries")) {
                assertThat(product.client().get(absent).status()).as(absent).isEqualTo(404);
            }
            assertThat(product.client()
                            .post("/api/session", Map.of("user", "town.clerk", "password", "liangze-demo"))
                            .status())
                    .isEqualTo(404);
            assertThat(product.client()
                            .post("/%61pi/session", Map.of("user", "town.clerk", "password", "liangze-demo"))
                            .status())
                    .as("the same address written otherwise")
                    .isEqualTo(404);
            product.interrupt();
        }
    }
}
