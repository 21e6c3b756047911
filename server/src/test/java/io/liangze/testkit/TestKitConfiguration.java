package io.liangze.testkit;

import io.liangze.shared.PublicAddress;
import io.liangze.shared.web.CurrentScope;
import java.net.URI;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Puts the swappable data source in the place of the server's own, and says what only a running test knows. */
@TestConfiguration(proxyBeanMethods = false)
public class TestKitConfiguration {

    @Bean
    @Primary
    SwappableDataSource dataSource() {
        return new SwappableDataSource(TestDatabases.FIRST);
    }

    @Bean
    ConfidentialListOfTests confidentialListOfTests(CurrentScope scope) {
        return new ConfidentialListOfTests(scope);
    }

    @Bean
    JobOfTests jobOfTests() {
        return new JobOfTests();
    }

    /** Where the browsers of the tests find the server, whose port is known when it has started. */
    @Bean
    @Primary
    PublicAddress publicAddress(Environment environment) {
        return () -> URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    @Bean
    DynamicPropertyRegistrar openIdProvider() {
        return registry -> {
            registry.add("liangze.openid.issuer", () -> ProviderOfTests.ISSUER);
            registry.add("liangze.openid.client-id", () -> ProviderOfTests.CLIENT);
            registry.add("liangze.openid.client-secret", () -> ProviderOfTests.SECRET);
            registry.add("liangze.openid.name-zh", () -> "统一身份认证");
            registry.add("liangze.openid.name-en", () -> "single sign-on");
        };
    }

    @Bean
    NoticeOfTests.Declaration noticesOfTests() {
        return new NoticeOfTests.Declaration();
    }

    @Bean
    MattersOfTests mattersOfTests() {
        return new MattersOfTests();
    }

    @Bean
    @Primary
    PostOfficeOfTests postOfficeOfTests() {
        return new PostOfficeOfTests();
    }
}
