package io.liangze.ledger.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.liangze.ledger.LedgerFormatException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("瓦片路径（tlog-tiles）")
class TileCoordinatesTests {

    @Test
    @DisplayName("规范所举的例子")
    void readsTheExamplesOfTheSpecification() throws LedgerFormatException {
        assertThat(TileCoordinates.parse("tile/0/x001/x234/067")).isEqualTo(new TileCoordinates(0, 1234067, 256));
        assertThat(TileCoordinates.parse("tile/0/273.p/112")).isEqualTo(new TileCoordinates(0, 273, 112));
        assertThat(new TileCoordinates(TileCoordinates.ENTRIES, 0, 1).path()).isEqualTo("tile/entries/000.p/1");
    }

    @Test
    @DisplayName("其他写法一律拒绝")
    void refusesEverythingElse() {
        for (String path : List.of(
                "tile/00/000",
                "tile/64/000",
                "tile/+1/000",
                "tile/0/0",
                "tile/0/x000/001",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/0/000/",
                "tile/0/001/002",
                "tile/0/\uff10\uff10\uff11",
                "tile/-1/000",
                "tile/entries/x1/000",
                "/tile/0/000",
                "tile/0/000\n",
                "tile/0/x999/x999/x999/x999/x999/x999/999")) {
            assertThatThrownBy(() -> TileCoordinates.parse(path)).as(path).isInstanceOf(LedgerFormatException.class);
        }
    }
}
