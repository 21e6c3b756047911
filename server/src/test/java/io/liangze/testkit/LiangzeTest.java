package io.liangze.testkit;

import io.liangze.Liangze;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole server on a real database. All such classes share one Spring context; each gets a fresh clone of its
 * template behind the one data source, which also proves that the server keeps no state.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Liangze.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "liangze.jobs=tick",
            "liangze.demonstration=true",
            "server.port=0",
            "liangze.origin=test.example",
            "liangze.place=320200 无锡市",
            // the kit's sample of a confidential module is in no document
            "springdoc.paths-to-exclude=/api/sample-matters/**"
        })
@ContextConfiguration(initializers = TestDatabases.class)
@Import(TestKitConfiguration.class)
@ExtendWith(FreshDatabase.class)
public @interface LiangzeTest {

    Template value() default Template.WUXI;
}
