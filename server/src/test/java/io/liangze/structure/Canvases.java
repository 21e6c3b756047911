package io.liangze.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.web.bind.annotation.RequestMapping;

/** Each module on a few lines, from the model of its classes. */
final class Canvases {

    private static final Pattern SEGMENT = Pattern.compile("/api/[^/{]+");

    private Canvases() {}

    static String document() {
        var text = new StringBuilder("""
                # Modules

                Each module with what it may use (listed on its door sign), what it uses, its door, and its segments of the API.

                ```mermaid
                flowchart TD
                """);
        List<ApplicationModule> modules = modules();
        for (ApplicationModule module : modules) {
            text.append("    %s[\"%s %s\"]\n".formatted(node(id(module)), module.getDisplayName(), id(module)));
            allowed(module).forEach(other -> text.append("    %s --> %s\n".formatted(node(id(module)), node(other))));
        }
        text.append("```\n");
        modules.forEach(module -> text.append(canvas(module)));
        return text.toString();
    }

    /** Lower modules first. */
    static List<ApplicationModule> modules() {
        return Modules.PRODUCT.stream()
                .filter(module -> !Modules.isShared(module))
                .sorted(Comparator.<ApplicationModule>comparingInt(
                                module -> allowed(module).size())
                        .thenComparing(Canvases::id))
                .toList();
    }

    private static String canvas(ApplicationModule module) {
        Set<String> uses = module.getDirectDependencies(Modules.PRODUCT)
                .uniqueModules()
                .filter(other -> !Modules.isShared(other))
                .map(Canvases::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return """

                ## %s `%s`

                | | |
                |---|---|
                | may use | %s |
                | uses | %s |
                | door | %s |
                | segments | %s |
                """.formatted(
                        module.getDisplayName(),
                        id(module),
                        list(allowed(module)),
                        list(uses),
                        list(door(module)),
                        list(segments(module)));
    }

    static String id(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String node(String id) {
        return id.replace('.', '_');
    }

    private static String list(Iterable<String> names) {
        String joined = String.join("`, `", names);
        return joined.isEmpty() ? "–" : "`" + joined + "`";
    }

    private static List<String> allowed(ApplicationModule module) {
        return Rooms.sign(module.getBasePackage().getName())
                .map(sign -> Arrays.stream(sign.allowedDependencies()).sorted().toList())
                .orElse(List.of());
    }

    private static Set<String> door(ApplicationModule module) {
        return module.getNamedInterfaces()
                .getUnnamedInterface()
                .asJavaClasses()
                .filter(Rooms::isTopLevel)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first steps of the addresses that a module's handlers answer: {@code /api/units}. */
    static Set<String> segments(ApplicationModule module) {
        String root = module.getBasePackage().getName();
        return Modules.CLASSES.stream()
                .filter(type -> Rooms.moduleOf(type).filter(root::equals).isPresent())
                .flatMap(type -> type.getMethods().stream())
                .flatMap(Canvases::paths)
                .map(SEGMENT::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> paths(JavaMethod method) {
        return method.isMetaAnnotatedWith(RequestMapping.class)
                ? Stream.of(Objects.requireNonNull(
                                AnnotatedElementUtils.findMergedAnnotation(method.reflect(), RequestMapping.class))
                        .path())
                : Stream.empty();
    }
}
