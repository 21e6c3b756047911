package io.liangze.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.liangze.testkit.Repository;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("架构规则")
class ArchitectureTests {

    private static final String BROKEN = "io.liangze.structure.broken";

    /** Samples of tests beside this one. */
    private static final Set<String> OTHER_SAMPLES = Set.of("modulith", "glossary");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .withImportOption(location -> !location.contains("/io/liangze/structure/broken/"))
            .importPackages("io.liangze");

    /** All samples, imported once. */
    private static final JavaClasses SAMPLES = new ClassFileImporter().importPackages(BROKEN);

    /** A rule with its name, as the report shows it. */
    record Named(String name, ArchRule rule, boolean ofTests) {

        String sample() {
            return name.replace("_", "").toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> rules() {
        return Arrays.stream(ArchitectureRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(ArchitectureTests::named);
    }

    private static Named named(Field field) {
        try {
            return new Named(
                    field.getName(),
                    (ArchRule) field.get(null),
                    field.isAnnotationPresent(ArchitectureRules.OfTests.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("rules are public", e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("产品与测试代码遵守每条规则")
    void isKept(Named rule) {
        rule.rule().check(rule.ofTests() ? TESTS : Modules.CLASSES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("每条规则都有一个违规样例，并能发现它")
    void bites(Named rule) {
        JavaClasses sample = sample(rule.sample());
        assertThat(sample).as("a broken sample in %s.%s", BROKEN, rule.sample()).isNotEmpty();
        assertThat(rule.rule().evaluate(sample).hasViolation())
                .as("%s finds its broken sample", rule)
                .isTrue();
    }

    private static JavaClasses sample(String name) {
        return SAMPLES.that(resideInAPackage(BROKEN + "." + name + ".."));
    }

    @Test
    @DisplayName("没有无主的违规样例")
    void everySampleBelongsToARule() {
        Set<String> known = rules().map(Named::sample).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(OTHER_SAMPLES);
        Set<String> present = SAMPLES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(BROKEN + "."))
                .map(name -> name.substring(BROKEN.length() + 1).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(present).isSubsetOf(known);
    }

    @Test
    @DisplayName("读机器时钟的每一种写法都能发现，方法引用也不例外")
    void findsEveryWayToAskTheMachineForTheTime() {
        assertEveryMethodIsFound(ArchitectureRules.NO_AMBIENT_TIME, "noambienttime");
    }

    @Test
    @DisplayName("领域中的每一种随机数写法都能发现")
    void findsEverySourceOfChance() {
        assertEveryMethodIsFound(ArchitectureRules.DOMAIN_ROLLS_NO_DICE, "domainrollsnodice");
    }

    private static void assertEveryMethodIsFound(ArchRule rule, String sample) {
        JavaClasses classes = sample(sample);
        List<String> found = rule.evaluate(classes).getFailureReport().getDetails();
        List<String> methods = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .map(method -> method.getName())
                .filter(name -> !name.startsWith("lambda$"))
                .toList();
        assertThat(methods)
                .isNotEmpty()
                .allSatisfy(method -> assertThat(found)
                        .anySatisfy(detail -> assertThat(detail).contains("." + method + "(")));
    }

    @Test
    @DisplayName("放宽的尺寸都有决定可查")
    void everyWaiverNamesADecision() throws IOException {
        try (var decisions = Files.list(Repository.file("docs/adr"))) {
            Set<String> numbers = decisions
                    .map(file -> file.getFileName().toString().split("-", -1)[0])
                    .collect(Collectors.toSet());
            assertThat(numbers).containsAll(Waivers.decisions().values());
        }
    }

    @Test
    @DisplayName("每张表以其模块的名字开头")
    void tablesBeginWithTheNameOfTheirModule() {
        assertThat(Tables.owners())
                .isNotEmpty()
                .allSatisfy((table, owner) -> assertThat(table)
                        .matches(name -> name.startsWith(owner + "_") || name.startsWith(Tables.PUBLISHED)));
    }

    @Test
    @DisplayName("对外视图写在所属模块的门牌上")
    void publishedViewsStandOnTheDoorSign() {
        Map<String, String> signs = new TreeMap<>();
        Modules.CLASSES.stream()
                .filter(Rooms::isPackageInfo)
                .filter(Rooms::isDoor)
                .forEach(info -> signs.put(Rooms.shortName(info.getPackageName()), SourceText.of(info)));
        Map<String, String> views = new TreeMap<>(Tables.owners());
        views.keySet().removeIf(name -> !name.startsWith(Tables.PUBLISHED));
        assertThat(views)
                .isNotEmpty()
                .allSatisfy((view, owner) -> assertThat(signs.get(owner)).contains(view));
    }

    @Test
    @DisplayName("源文中的文字常量读得准：注释、字符、转义、文本块")
    void readsLiteralsAsTheCompilerDoes() {
        String source =
                "// \"no\"\n/* \"no\" */ char c = '\"'; String a = \"one \\\" two\"; String b = \"\"\"\n three \"x\"\n \"\"\";";
        assertThat(SourceText.literals(source))
                .extracting(String::strip)
                .containsExactly("one \\\" two", "three \"x\"");
    }
}
