package io.liangze.demonstration;

import io.liangze.foundation.access.Accounts;
import io.liangze.foundation.runtime.MovableTime;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * On the first start brings the demonstration in and begins business time, before the first request is taken; later starts
 * change nothing.
 */
@Component
@ConditionalOnBooleanProperty("liangze.demonstration")
class DemonstrationStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationStart.class);

    private final DemonstrationCity city;
    private final PreparedYear year;
    private final Accounts accounts;
    private final MovableTime time;
    private final Beginning beginning;

    /**
     * How the demonstration begins.
     *
     * @param startsAt business time of the first start
     * @param prepared whether the prepared year is loaded; if not, the city is built and nothing has happened in it yet
     */
    @ConfigurationProperties("liangze.demonstration-beginning")
    record Beginning(
            @DefaultValue("2026-12-08T01:00:00Z") Instant startsAt,
            @DefaultValue("true") boolean prepared) {}

    DemonstrationStart(
            DemonstrationCity city, PreparedYear year, Accounts accounts, MovableTime time, Beginning beginning) {
        this.city = city;
        this.year = year;
        this.accounts = accounts;
        this.time = time;
        this.beginning = beginning;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!accounts.personas().isEmpty()) {
            return;
        }
        if (beginning.prepared()) {
            year.requireEmpty();
            time.begin(beginning.startsAt());
            year.load();
        } else {
            time.begin(beginning.startsAt());
            city.build();
        }
        LOG.info("the demonstration begins; business time is {}", beginning.startsAt());
    }
}
