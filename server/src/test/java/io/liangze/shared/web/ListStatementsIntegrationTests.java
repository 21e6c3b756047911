package io.liangze.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.testkit.Client;
import io.liangze.testkit.LiangzeTest;
import io.liangze.testkit.SwappableDataSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiangzeTest
@DisplayName("清单的查询次数与行数无关")
class ListStatementsIntegrationTests {

    @LocalServerPort
    private int port;

    @Autowired
    private OperationCatalogue operations;

    @Autowired
    private SwappableDataSource source;

    @Test
    @DisplayName("每个清单：要一行和要五十行，发给数据库的语句一样多")
    void asksAsOftenForManyRowsAsForOne() {
        List<Client> readers = List.of("city-secretary", "city-office-clerk", "system-administrator").stream()
                .map(persona -> new Client("http://localhost:" + port).as(persona))
                .toList();
        var compared = new ArrayList<String>();
        for (String operation : operations.operations().keySet()) {
            String address = operation.substring(0, operation.lastIndexOf(' '));
            if (!operation.endsWith(" GET") || address.contains("{") || address.contains(".xlsx")) {
                continue;
            }
            for (Client reader : readers) {
                var few = reader.get(address + "?limit=1");
                if (few.status() != 200 || !few.json().path("items").isArray()) {
                    continue;
                }
                reader.get(address + "?limit=50"); // what is read once a start is read now
                long one = statements(reader, address + "?limit=1");
                long many = statements(reader, address + "?limit=50");
                int rows =
                        reader.get(address + "?limit=50").json().path("items").size();
                assertThat(many).as("%s with %s rows", address, rows).isLessThanOrEqualTo(one);
                if (rows > 10) {
                    compared.add(address);
                }
            }
        }
        assertThat(compared).as("lists with many rows").contains("/api/units", "/api/discipline-bodies");
    }

    private long statements(Client reader, String address) {
        long before = source.statements();
        reader.get(address);
        return source.statements() - before;
    }
}
