package io.liangze.launch.zones;

import static org.assertj.core.api.Assertions.assertThat;

import io.liangze.shared.rights.Zone;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

@DisplayName("网络分区：不在的分区，其模块不装载")
class ZoneFilterTests {

    private static final MetadataReaderFactory CLASSES = new SimpleMetadataReaderFactory();

    private static boolean leavesOut(Set<Zone> served, String className) throws IOException {
        return new ZoneFilter(served).match(CLASSES.getMetadataReader(className), CLASSES);
    }

    @Test
    @DisplayName("纪检网区的模块只在纪检网区装载")
    void loadsAModuleInItsZonesOnly() throws IOException {
        String controller = "io.liangze.testkit.sample.SampleMatterController";
        assertThat(leavesOut(Set.of(Zone.WORK, Zone.PUBLIC), controller)).isTrue();
        assertThat(leavesOut(Set.of(Zone.DISCIPLINE), controller)).isFalse();
        assertThat(leavesOut(Set.of(Zone.WORK, Zone.DISCIPLINE), controller)).isFalse();
    }

    @Test
    @DisplayName("没有写分区的模块，每个分区都有；别人的类不管")
    void leavesOthersAlone() throws IOException {
        assertThat(leavesOut(Set.of(Zone.PUBLIC), "io.liangze.foundation.trace.persistence.JdbcTrace"))
                .isFalse();
        assertThat(leavesOut(Set.of(Zone.PUBLIC), "org.springframework.boot.SpringApplication"))
                .isFalse();
    }
}
