package io.liangze.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.ApplicationModule;

/** Tells modules, doors and rooms from package names. A module is a package annotated with {@link ApplicationModule}. */
final class Rooms {

    private static final Map<String, Optional<Class<?>>> SIGNS = new ConcurrentHashMap<>();

    private Rooms() {}

    /** The annotation on a package, if it has one. */
    static Optional<ApplicationModule> sign(String packageName) {
        return packageInfo(packageName).map(info -> info.getAnnotation(ApplicationModule.class));
    }

    static Optional<Class<?>> packageInfo(String packageName) {
        return packageName.startsWith("io.liangze")
                ? SIGNS.computeIfAbsent(packageName, Rooms::load)
                : Optional.empty();
    }

    private static Optional<Class<?>> load(String packageName) {
        try {
            return Optional.of(Class.forName(packageName + ".package-info"));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The root package of the module in which a class lies. */
    static Optional<String> moduleOf(JavaClass type) {
        String name = type.getPackageName();
        while (name.contains(".")) {
            if (sign(name).isPresent()) {
                return Optional.of(name);
            }
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return Optional.empty();
    }

    static boolean isDoor(JavaClass type) {
        return sign(type.getPackageName()).isPresent();
    }

    /** The room of a class: {@code domain}, {@code web} …; empty for the door, in open modules and outside of modules. */
    static String roomOf(JavaClass type) {
        return moduleOf(type)
                .filter(module -> !module.equals(type.getPackageName()) && !isOpen(module))
                .map(module -> type.getPackageName().substring(module.length() + 1))
                .map(below -> below.contains(".") ? below.substring(0, below.indexOf('.')) : below)
                .orElse("");
    }

    static boolean areInOneRoom(JavaClass one, JavaClass other) {
        return !roomOf(one).isEmpty()
                && roomOf(one).equals(roomOf(other))
                && moduleOf(one).equals(moduleOf(other));
    }

    private static boolean isOpen(String module) {
        return sign(module)
                .map(ApplicationModule::type)
                .filter(ApplicationModule.Type.OPEN::equals)
                .isPresent();
    }

    /** The module's own name, with which its tables begin: {@code organization} of {@code foundation.organization}. */
    static String shortName(String module) {
        return module.substring(module.lastIndexOf('.') + 1);
    }

    static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    static boolean isTopLevel(JavaClass type) {
        return type.getEnclosingClass().isEmpty() && !isPackageInfo(type);
    }
}
