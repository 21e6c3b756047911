package io.liangze.structure;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.liangze.Liangze;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The product as Spring Modulith and ArchUnit see it; read once. */
final class Modules {

    static final ApplicationModules PRODUCT = ApplicationModules.of(Liangze.class);

    /** The classes of the product and its libraries. */
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.liangze");

    private Modules() {}

    static boolean isShared(ApplicationModule module) {
        return PRODUCT.getSharedModules().contains(module);
    }
}
