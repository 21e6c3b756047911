package io.liangze.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.foundation.runtime.Jobs;
import io.liangze.shared.Actor;
import io.liangze.shared.PersonId;
import io.liangze.shared.PostId;
import io.liangze.shared.UnitId;
import io.liangze.testkit.Client;
import io.liangze.testkit.JobOfTests;
import io.liangze.testkit.LiangzeTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiangzeTest
@DisplayName("演示时钟")
class DemonstrationClockIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobOfTests work;

    private Client client;

    @BeforeEach
    void signIn() {
        client = new Client("http://localhost:" + port).as("city-office-clerk");
    }

    private Client.Answer move(String to) {
        return client.post("/api/demo/clock", Map.of("to", to));
    }

    @Test
    @DisplayName("最远到2099年底，再远不动，并说到哪天为止")
    void endsWithTheCentury() {
        Client.Answer past = move("2099-12-31T16:00:00Z");

        assertThat(past.status()).isEqualTo(422);
        assertThat(past.code()).isEqualTo("demo-003");
        assertThat(past.json().at("/values/latest").asString()).isEqualTo("2099-12-31 23:59");
        assertThat(client.get("/api/meta").header("Liangze-Now")).startsWith("2026-12-");
    }

    @Test
    @DisplayName("到期的事被规则拒绝，时钟照样走，走过的记入留痕")
    void movesThoughWhatIsDueRefuses() {
        var session = client.get("/api/session").json();
        work.does(progress -> {
            throw JobOfTests.refusal();
        });
        UUID job = jobs.submit(
                JobOfTests.KIND,
                "{}",
                new Actor(
                        PersonId.of(session.at("/person/id").asString()),
                        PostId.of(session.at("/post/id").asString()),
                        UnitId.of(session.at("/post/unit/id").asString())));

        assertThat(move("2026-12-09T01:00:00Z").status()).isEqualTo(200);
        assertThat(client.get("/api/meta").header("Liangze-Now")).startsWith("2026-12-09T01:0");
        assertThat(client.get("/api/jobs/" + job).json().path("state").asString())
                .isEqualTo("FAILED");
        assertThat(client.get("/api/trace-entries?unit="
                                + session.at("/post/unit/id").asString())
                        .json()
                        .toString())
                .contains("demo.clock-moved");
    }
}
