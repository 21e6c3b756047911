package io.liangze.launch.zones;

import io.liangze.shared.web.ServedZones;
import java.util.Arrays;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts the filter of zones in place before the first class is looked for. */
final class ZonesOfServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String zones = context.getEnvironment().getProperty("liangze.zones", "public,work,discipline");
        context.getBeanFactory()
                .registerSingleton(
                        ZoneFilter.class.getName(), new ZoneFilter(ServedZones.of(Arrays.asList(zones.split(",")))));
    }
}
