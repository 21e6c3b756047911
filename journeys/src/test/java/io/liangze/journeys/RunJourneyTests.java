package io.liangze.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.Repository;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("启动产品本身")
class RunJourneyTests {

    @TempDir
    private Path data;

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
}
