package io.liangze.structure;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.ApplicationModule;
import org.springframework.transaction.annotation.Transactional;

/** The conditions behind {@link ArchitectureRules} that the library does not have. */
final class Conditions {

    static final int LINES = 300;
    static final int COLLABORATORS = 5;
    static final int FILES = 15;

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*_[a-z0-9_]+");

    private Conditions() {}

    /** A condition that tells each fault as a sentence. */
    static <T> ArchCondition<T> that(String description, BiConsumer<T, Consumer<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                faults.accept(item, fault -> events.add(SimpleConditionEvent.violated(item, fault)));
            }
        };
    }

    static ArchCondition<JavaClass> haveAHome() {
        return that("lie in an annotated module, in shared, in start, or be Liangze", (type, fault) -> {
            boolean home = Rooms.moduleOf(type).isPresent()
                    || type.getPackageName().matches("io\\.liangze\\.(shared|start)(\\..+)?")
                    || type.getName().equals("io.liangze.Liangze");
            if (!home) {
                fault.accept(type.getName() + " lies in no annotated module");
            }
        });
    }

    /** A floor is a package that holds modules and is none. */
    static ArchCondition<JavaClass> lieInNoFloor() {
        return new ArchCondition<>("lie in no floor package") {
            private Set<String> modules = Set.of();

            @Override
            public void init(Collection<JavaClass> all) {
                modules = all.stream()
                        .flatMap(type -> Rooms.moduleOf(type).stream())
                        .collect(Collectors.toSet());
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String floor = type.getPackageName() + ".";
                if (!modules.contains(type.getPackageName())
                        && modules.stream().anyMatch(module -> module.startsWith(floor))) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lies in a floor package"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveANullMarkedPackage() {
        return that("lie in a package that is @NullMarked", (type, fault) -> {
            boolean marked = Rooms.packageInfo(type.getPackageName())
                    .map(info -> info.isAnnotationPresent(NullMarked.class))
                    .orElse(false);
            if (!marked && !type.isAnnotatedWith(NullMarked.class)) {
                fault.accept(type.getName() + " lies in a package without @NullMarked in its package-info");
            }
        });
    }

    static ArchCondition<JavaClass> listWhatTheyMayUse() {
        return that(
                "list allowedDependencies, even {}",
                (type, fault) -> Rooms.sign(type.getPackageName())
                        .filter(sign -> Set.of(sign.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN))
                        .ifPresent(sign -> fault.accept(type.getPackageName() + " leaves out allowedDependencies")));
    }

    static ArchCondition<JavaClass> dependOnlyOn(String description, BiPredicateOfTypes allowed) {
        return that(
                description,
                (type, fault) -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency ->
                                !allowed.test(type, dependency.getTargetClass().getBaseComponentType()))
                        .forEach(dependency -> fault.accept(dependency.getDescription())));
    }

    /** Whether the first type may use the second. */
    interface BiPredicateOfTypes {
        boolean test(JavaClass from, JavaClass to);
    }

    /** Calls, constructor calls and method references alike. */
    static ArchCondition<JavaClass> callNo(String description, Predicate<CodeUnitAccessTarget> forbidden) {
        return that(
                "call no " + description,
                (type, fault) -> type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> forbidden.test(access.getTarget()))
                        .map(JavaCodeUnitAccess::getDescription)
                        .forEach(fault));
    }

    static boolean isClock(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean plain = target.getRawParameterTypes().isEmpty();
        boolean takesZone = target.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.ZoneId"));
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis") || name.equals("nanoTime");
            case "java.util.Date", "java.util.GregorianCalendar" -> name.equals("<init>") && plain;
            case "java.util.Calendar" -> name.equals("getInstance");
            case "java.time.Clock", "java.time.InstantSource" -> name.startsWith("system") || name.startsWith("tick");
            default -> owner.startsWith("java.time.") && name.equals("now") && (plain || takesZone);
        };
    }

    static boolean isDice(CodeUnitAccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return owner.matches("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)")
                || owner.equals("java.security.SecureRandom")
                || (owner.equals("java.lang.Math") && name.equals("random"))
                || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                || (owner.startsWith("io.liangze.shared.") && name.equals("next"));
    }

    /** Spring's transactions begin where one bean calls another; a call from the same class begins none. */
    static ArchCondition<JavaClass> beginNoTransactionByThemselves() {
        return that(
                "call no @Transactional method of their own from a method without one",
                (type, fault) -> type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().equals(type) && !isTransactional(call.getOrigin()))
                        .filter(call -> call.getTarget()
                                .resolveMember()
                                .filter(Conditions::isTransactional)
                                .isPresent())
                        .forEach(call -> fault.accept(call.getDescription())));
    }

    private static boolean isTransactional(JavaCodeUnit unit) {
        return unit.isAnnotatedWith(Transactional.class) || unit.getOwner().isAnnotatedWith(Transactional.class);
    }

    static ArchCondition<JavaMethod> carry(Class<? extends Annotation> annotation) {
        return that("carry @" + annotation.getSimpleName(), (method, fault) -> {
            if (!method.isAnnotatedWith(annotation)) {
                fault.accept(method.getFullName() + " lacks @" + annotation.getSimpleName());
            }
        });
    }

    /** Every table that a text names belongs to the class's module, or is a published view of a module it may use. */
    static ArchCondition<JavaClass> nameOnlyTablesOfTheirModule() {
        return that("name only tables of their module and published views", (type, fault) -> {
            Map<String, String> owners = Tables.owners();
            String module = Rooms.moduleOf(type).orElse("");
            String own = Rooms.shortName(module);
            for (String literal : SourceText.literals(SourceText.of(type))) {
                Matcher word = WORD.matcher(literal.toLowerCase(Locale.ROOT));
                while (word.find()) {
                    String owner = owners.get(word.group());
                    if (owner != null && !owner.equals(own) && !mayRead(module, word.group(), owner)) {
                        fault.accept("%s names %s of %s".formatted(type.getName(), word.group(), owner));
                    }
                }
            }
        });
    }

    private static boolean mayRead(String module, String table, String owner) {
        return table.startsWith(Tables.PUBLISHED)
                && Rooms.sign(module)
                        .map(sign -> Set.of(sign.allowedDependencies()).stream()
                                .anyMatch(allowed -> Rooms.shortName(allowed).equals(owner)))
                        .orElse(false);
    }

    /** A room may have rooms within, which share what is public; nobody outside of the outer room uses that. */
    static ArchCondition<JavaClass> stayInTheirRoom() {
        return that("be package-private, or shared within the room alone", (type, fault) -> {
            if (!type.getModifiers().contains(JavaModifier.PUBLIC)) {
                return;
            }
            List<JavaClass> others = type.getDirectDependenciesToSelf().stream()
                    .map(Dependency::getOriginClass)
                    .filter(user -> !user.getPackageName().equals(type.getPackageName()))
                    .toList();
            if (others.isEmpty()) {
                fault.accept(type.getName() + " is public for nobody");
            }
            others.stream()
                    .filter(user -> !Rooms.areInOneRoom(user, type))
                    .forEach(user -> fault.accept(user.getName() + " uses " + type.getName() + " of another room"));
        });
    }

    static ArchCondition<JavaClass> haveAtMostSoManyLines() {
        return that("have files of at most " + LINES + " lines", (type, fault) -> {
            long lines = SourceText.of(type).lines().count();
            if (lines > LINES && !Waivers.covers(type.getName())) {
                fault.accept("%s has %d lines, %d are allowed".formatted(type.getName(), lines, LINES));
            }
        });
    }

    /** A parameter is a collaborator unless it is a value: a number, text, time, id, record, enum or property. */
    static ArchCondition<JavaClass> haveAtMostSoManyCollaborators() {
        return that("have constructors of at most " + COLLABORATORS + " collaborators", (type, fault) -> {
            for (var constructor : type.getConstructors()) {
                long count = constructor.getParameters().stream()
                        .filter(Conditions::isCollaborator)
                        .count();
                if (count > COLLABORATORS && !Waivers.covers(type.getName())) {
                    fault.accept("%s takes %d collaborators, %d are allowed"
                            .formatted(constructor.getFullName(), count, COLLABORATORS));
                }
            }
        });
    }

    private static boolean isCollaborator(JavaParameter parameter) {
        JavaClass type = parameter.getRawType();
        return !(type.isPrimitive()
                || type.isArray()
                || type.isEnum()
                || type.isRecord()
                || type.getPackageName().matches("java\\.(lang|time|util\\.regex|nio\\.file|net)")
                || type.getName().equals("java.util.UUID")
                || parameter.isAnnotatedWith(Value.class));
    }

    static ArchCondition<JavaClass> shareTheirPackageWithFewOthers() {
        return new ArchCondition<>("lie in packages of at most " + FILES + " files") {
            private final Map<String, Integer> files = new TreeMap<>();

            @Override
            public void init(Collection<JavaClass> all) {
                files.clear();
                all.stream()
                        .filter(Rooms::isTopLevel)
                        .forEach(type -> files.merge(type.getPackageName(), 1, Integer::sum));
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {}

            @Override
            public void finish(ConditionEvents events) {
                files.forEach((name, count) -> {
                    if (count > FILES && !Waivers.covers(name)) {
                        events.add(SimpleConditionEvent.violated(
                                name, "%s has %d files, %d are allowed".formatted(name, count, FILES)));
                    }
                });
            }
        };
    }
}
