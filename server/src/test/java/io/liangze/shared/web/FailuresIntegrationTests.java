package io.liangze.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.SwappableDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.datasource.AbstractDataSource;

@LiangzeTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("失败的请求：太大、数据库不在、系统出错，都是同一种回答")
class FailuresIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private SwappableDataSource source;

    private Client client;

    @BeforeEach
    void openABrowser() {
        client = new Client("http://localhost:" + port);
    }

    /** A database that fails in its own way. */
    private static final class Failing extends AbstractDataSource {

        private final boolean away;

        Failing(boolean away) {
            this.away = away;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (away) {
                throw new SQLTransientConnectionException("no connection for a long time");
            }
            throw new UnsupportedOperationException("a bug");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }

    private Client.Answer getWhile(DataSource failing, String path) {
        DataSource real = Objects.requireNonNull(source.getTargetDataSource());
        source.setTargetDataSource(failing);
        try {
            return client.get(path, "Accept-Language", "en");
        } finally {
            source.setTargetDataSource(real);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json");
    }

    @Test
    @DisplayName("请求体超过 1 MiB：413，无论是否说明长度")
    void refusesBodiesThatAreTooLarge() throws IOException, InterruptedException {
        byte[] large = ("{\"user\": \"" + "x".repeat(1100 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);

        var told = send(to("/api/session").POST(HttpRequest.BodyPublishers.ofByteArray(large)));
        var chunked = send(to("/api/session")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));

        for (var answer : List.of(told, chunked)) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(Problem.MEDIA_TYPE);
            assertThat(answer.body()).contains("\"code\":\"request-007\"");
        }
    }

    @Test
    @DisplayName("请求体在限度之内照常读取")
    void readsBodiesWithinTheLimit() throws IOException, InterruptedException {
        byte[] body = ("{\"user\": \"nobody\", \"password\": \"" + "x".repeat(900 * 1024) + "\"}")
                .getBytes(StandardCharsets.UTF_8);

        var chunked = send(to("/api/session")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertThat(chunked.statusCode()).isEqualTo(422);
        assertThat(chunked.body()).contains("\"pointer\":\"/password\"");
    }

    @Test
    @DisplayName("连不上数据库：503，说明多久以后再试，在端点之内之外都一样")
    void saysNotNowWhileTheDatabaseIsAway() {
        Client.Answer inside = getWhile(new Failing(true), "/api/demo/clock");
        client.as("town-secretary");
        Client.Answer before = getWhile(new Failing(true), "/api/units");

        for (Client.Answer answer : List.of(inside, before)) {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("request-017");
            assertThat(answer.header("Content-Type")).startsWith(Problem.MEDIA_TYPE);
            assertThat(answer.header("Retry-After")).isEqualTo("10");
        }
        assertThat(before.json().path("instance").asString()).isEqualTo("/api/units");
        assertThat(client.get("/api/units").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("系统出错：500 只说编号，编号在日志里找得到")
    void findsTheTraceIdOfAFaultInTheLog(CapturedOutput log) {
        Client.Answer inside = getWhile(new Failing(false), "/api/demo/personas");
        client.as("town-secretary");
        Client.Answer before = getWhile(new Failing(false), "/api/units");

        for (Client.Answer answer : List.of(inside, before)) {
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.code()).isEqualTo("request-016");
            assertThat(answer.raw().body()).doesNotContain("a bug", "Exception");
            String id = answer.json().path("traceId").asString();
            assertThat(UUID.fromString(id).toString()).isEqualTo(id);
            assertThat(log.getAll().lines().filter(line -> line.contains("[" + id + "]")))
                    .anyMatch(line -> line.contains("request failed"));
        }
    }

    @Test
    @DisplayName("防火墙拒绝的地址、错误页自己的地址：同一种回答，带编号")
    void answersWhatNeverReachesAnEndpoint() throws IOException, InterruptedException {
        Client.Answer firewall = client.get("/api/units;colour=red", "Accept-Language", "en");
        assertThat(firewall.status()).isEqualTo(400);
        assertThat(firewall.code()).isEqualTo("request-001");
        assertThat(firewall.json().path("traceId").asString()).hasSize(36);
        assertThat(firewall.json().path("instance").asString()).startsWith("/api/units");

        Client.Answer error = client.get("/error?colour=red");
        assertThat(error.status()).isEqualTo(404);
        assertThat(error.code()).isEqualTo("request-015");
    }

    @Test
    @DisplayName("不支持的方法：405，并说明支持哪些")
    void saysWhichMethodsAnAddressTakes() {
        Client.Answer answer = client.put("/api/meta", Map.of());

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    @DisplayName("网页文件和接口，只问头部也带安全头")
    void carriesItsHeadersWithoutABodyToo() throws IOException, InterruptedException {
        for (String path : new String[] {"/", "/units", "/api/meta", "/actuator/health"}) {
            for (String method : new String[] {"GET", "HEAD"}) {
                var answer = send(to(path).method(method, HttpRequest.BodyPublishers.noBody()));
                assertThat(answer.statusCode()).as(method + path).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Security-Policy"))
                        .as(method + " " + path)
                        .isPresent();
                assertThat(answer.headers().firstValue("Liangze-Now").isPresent())
                        .as(method + " " + path)
                        .isEqualTo(path.startsWith("/api/"));
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .as(method + " " + path)
                        .isPresent();
                assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                        .as(method + " " + path)
                        .contains(path.contains("api") || path.contains("actuator") ? "no-store" : "no-cache");
            }
        }
    }
}
