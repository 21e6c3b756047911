package io.liangze.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.Liangze;
import io.liangze.testkit.Repository;
import io.liangze.testkit.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

@DisplayName("演示年：重新走一遍，与随产品交付的一致")
class YearJourneyTests {

    private static final Path FILE = Path.of("server/src/main/resources/demonstration/year.zip");
    private static final String REMEDY = "./mvnw verify -Dliangze.regenerate=true";

    @Test
    @DisplayName("[S3] 自 2025 年 1 月起，逐幕经接口办理")
    void livesTheYearThatTheProductShips() throws IOException, SQLException {
        String database = TestPostgres.emptyDatabase("year");
        String url = TestPostgres.url(database);
        var application = new SpringApplicationBuilder(Liangze.class)
                .properties(Map.of(
                        "server.port",
                        0,
                        "spring.datasource.url",
                        url,
                        "spring.datasource.username",
                        TestPostgres.APP,
                        "spring.datasource.password",
                        TestPostgres.PASSWORD,
                        "spring.flyway.url",
                        url,
                        "spring.flyway.user",
                        TestPostgres.OWNER,
                        "spring.flyway.password",
                        TestPostgres.PASSWORD,
                        "liangze.jobs",
                        "tick"));
        try (var context = application.run(
                "--liangze.demonstration=true",
                "--liangze.demonstration-beginning.prepared=false",
                "--liangze.demonstration-beginning.starts-at=2025-01-06T00:30:00Z")) {
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            new YearScript("http://localhost:" + port).live();
        }
        byte[] lived = YearFile.write(database);
        Path file = Repository.root().resolve(FILE);
        if (Boolean.getBoolean("liangze.regenerate") && !isTheSame(file, lived)) {
            Files.write(file, lived);
        }
        assertThat(YearFile.summary(Files.readAllBytes(file)))
                .as("the prepared year is stale. Remedy: " + REMEDY)
                .isEqualTo(YearFile.summary(lived));
    }

    private static boolean isTheSame(Path file, byte[] lived) throws IOException {
        return Files.exists(file) && YearFile.summary(Files.readAllBytes(file)).equals(YearFile.summary(lived));
    }
}
