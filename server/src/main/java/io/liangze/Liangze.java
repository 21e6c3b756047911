package io.liangze;

import io.liangze.launch.Launch;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The server. Floors and arrows: docs/architecture.md. */
@NullMarked
@Modulithic(systemName = "Liangze", sharedModules = "shared", useFullyQualifiedModuleNames = false)
@ConfigurationPropertiesScan
@SpringBootApplication(proxyBeanMethods = false)
public class Liangze {

    public static void main(String[] arguments) {
        System.exit(Launch.run(Liangze.class, arguments));
    }
}
