package io.liangze.foundation.trace;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.liangze.foundation.protection.FieldCipher;
import io.liangze.foundation.protection.KeyPurpose;
import io.liangze.foundation.trace.application.LogRound;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.LogOrigin;
import io.liangze.shared.MachineTime;
import io.liangze.testkit.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What a server has of the trace, and nothing else: its own connections and its own loop, on a database of tests. */
final class LogServer implements AutoCloseable {

    private final HikariDataSource source;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /** @param url of a migrated database */
    LogServer(String url, int connections) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(TestPostgres.APP);
        config.setPassword(TestPostgres.PASSWORD);
        config.setMaximumPoolSize(connections);
        source = new HikariDataSource(config);
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(DataSource.class, () -> source);
        context.register(Beans.class);
        context.refresh();
    }

    /** No configuration by its annotation: the tests of the whole server would find it. */
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan({"io.liangze.foundation.trace.application", "io.liangze.foundation.trace.persistence"})
    static class Beans {

        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Bean
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        JsonMapper json() {
            return JsonMapper.builder().build();
        }

        @Bean
        BusinessTime time() {
            return () -> MachineTime.now().truncatedTo(ChronoUnit.MILLIS);
        }

        @Bean
        LogOrigin origin() {
            return () -> "test.example";
        }

        @Bean
        OverseenPosts overseen() {
            return () -> "FALSE";
        }

        @Bean
        TraceActs actsOfTests() {
            return () -> List.of(LogWriters.ACT);
        }

        @Bean
        FieldCipher cipher() {
            return new OpenCipher();
        }
    }

    /** Seals nothing, so that several processes open each other's keys. */
    private static final class OpenCipher implements FieldCipher {

        @Override
        public String seal(KeyPurpose purpose, String place, String text) {
            return Base64.getEncoder()
                    .encodeToString((purpose + " " + place + "\n" + text).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String open(KeyPurpose purpose, String place, String sealed) {
            String opened = new String(Base64.getDecoder().decode(sealed), StandardCharsets.UTF_8);
            String beginning = purpose + " " + place + "\n";
            if (!opened.startsWith(beginning)) {
                throw new IllegalStateException("sealed for something else");
            }
            return opened.substring(beginning.length());
        }

        @Override
        public String index(KeyPurpose purpose, String text) {
            return text;
        }
    }

    /** Lets the loop run from now on. */
    LogServer begin() {
        context.publishEvent(
                new ApplicationReadyEvent(new SpringApplication(Beans.class), new String[0], context, Duration.ZERO));
        return this;
    }

    /** One round by hand, in which everything that waits gets its place and is published. */
    void round() {
        context.getBean(LogRound.class).run();
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient jdbc() {
        return part(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
        source.close();
    }
}
