package io.liangze.testkit;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts the swappable data source in the place of the server's own. */
@TestConfiguration(proxyBeanMethods = false)
public class TestKitConfiguration {

    @Bean
    @Primary
    SwappableDataSource dataSource() {
        return new SwappableDataSource(TestDatabases.FIRST);
    }

    @Bean
    JobOfTests jobOfTests() {
        return new JobOfTests();
    }
}
