package io.liangze.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.liangze.shared.BusinessTime;
import io.liangze.shared.MachineTime;
import io.liangze.shared.web.Operates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import org.junit.platform.commons.annotation.Testable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The rules of the house that a machine can check. Each has a broken sample in {@code broken.<name of the rule>}: the rule
 * without underscores, in lower case. A rule may never match nothing: that fails too.
 */
final class ArchitectureRules {

    /** A rule for the tests' own classes; the others are for the product. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface OfTests {}

    private static final DescribedPredicate<JavaClass> PACKAGE_INFO = describe("package-info", Rooms::isPackageInfo);
    private static final DescribedPredicate<JavaClass> TOP_LEVEL = describe("top-level classes", Rooms::isTopLevel);
    private static final DescribedPredicate<JavaClass> DOORS = describe("doors", Rooms::isDoor);
    private static final DescribedPredicate<JavaClass> LIBRARIES = describe(
            "libraries",
            type -> type.getPackageName()
                    .matches(
                            "io\\.liangze\\.(structure\\.broken\\.librariesareplainjava\\.)?(ledger|scoring|similarity)(\\..*)?"));
    private static final DescribedPredicate<JavaClass> DOMAIN = inRoom("domain");

    private static DescribedPredicate<JavaClass> inRoom(String room) {
        return describe("room " + room, type -> Rooms.roomOf(type).equals(room) && !Rooms.isPackageInfo(type));
    }

    public static final ArchRule EVERY_CLASS_HAS_A_HOME = classes()
            .that(not(PACKAGE_INFO))
            .and(not(LIBRARIES))
            .should(Conditions.haveAHome())
            .because("with explicit annotation, a forgotten one switches all checks off in silence");

    public static final ArchRule FLOORS_ARE_EMPTY = classes()
            .that(not(PACKAGE_INFO))
            .and(not(nameMatching("io\\.liangze\\.Liangze")))
            .should(Conditions.lieInNoFloor())
            .because("a floor is a name for modules, no module");

    public static final ArchRule MODULES_LIST_WHAT_THEY_MAY_USE = classes()
            .that(PACKAGE_INFO)
            .and(DOORS)
            .should(Conditions.listWhatTheyMayUse())
            .because("left out, every direction is allowed in silence");

    public static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .that(TOP_LEVEL)
            .and(not(resideInAnyPackage("io.liangze.start")))
            .should(Conditions.haveANullMarkedPackage())
            .because("NullAway looks only where it is told to");

    public static final ArchRule SHARED_DEPENDS_ON_NOTHING_OF_OURS = classes()
            .that(resideInAnyPackage("..shared.."))
            .should(Conditions.dependOnlyOn(
                    "depend on nothing of ours but shared",
                    (from, to) -> !to.getPackageName().startsWith("io.liangze")
                            || resideInAnyPackage("..shared..").test(to)))
            .because("everybody depends on shared");

    public static final ArchRule DOORS_IMPORT_NOTHING_FROM_THEIR_ROOMS = classes()
            .that(DOORS)
            .should(Conditions.dependOnlyOn(
                    "depend on nothing in their own rooms",
                    (from, to) ->
                            Rooms.roomOf(to).isEmpty() || !to.getPackageName().startsWith(from.getPackageName() + ".")))
            .because("what others may see must not lead inside");

    public static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes()
            .that(DOMAIN)
            .should(Conditions.dependOnlyOn(
                    "depend only on java, jspecify, shared, our plain libraries, doors and their own domain",
                    (from, to) -> to.isPrimitive()
                            || (resideInAnyPackage("java..", "org.jspecify..").test(to)
                                    && !resideInAnyPackage("java.sql..").test(to))
                            || resideInAnyPackage(
                                            "io.liangze.shared", "io.liangze.shared.rights", "io.liangze.ledger..")
                                    .test(to)
                            || Rooms.isDoor(to)
                            || to.getPackageName().startsWith(from.getPackageName())))
            .because("rules must be readable and testable without a framework");

    public static final ArchRule DOMAIN_HAS_NO_CLOCK = noClasses()
            .that(DOMAIN)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(MachineTime.class)
            .orShould()
            .callMethod(BusinessTime.class, "now")
            .orShould()
            .callMethod(BusinessTime.class, "today")
            .because("time is a parameter");

    public static final ArchRule DOMAIN_ROLLS_NO_DICE = classes()
            .that(DOMAIN)
            .should(Conditions.callNo("source of chance", Conditions::isDice))
            .because("ids and chance are passed in");

    /** Following a log asks its server; the build of the library has no dependency besides the platform's. */
    public static final ArchRule LIBRARIES_ARE_PLAIN_JAVA = noClasses()
            .that(LIBRARIES)
            .and(not(resideInAPackage("io.liangze.ledger.follow")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "jakarta..", "java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("io.liangze.shared..", "io.liangze.foundation..")
            .because("an outsider runs them without our server");

    public static final ArchRule PERSISTENCE_STAYS_IN_ITS_ROOM = classes()
            .that(inRoom("persistence"))
            .and(TOP_LEVEL)
            .should(Conditions.stayInTheirRoom())
            .because("rows and SQL stop at the room's wall");

    public static final ArchRule WEB_STAYS_IN_ITS_ROOM = classes()
            .that(inRoom("web").or(describe("controllers", type -> type.isMetaAnnotatedWith(Controller.class))))
            .and(TOP_LEVEL)
            .should(Conditions.stayInTheirRoom())
            .because("nobody but the framework calls an endpoint");

    public static final ArchRule CONTROLLERS_ARE_TAGGED = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .beAnnotatedWith(Tag.class)
            .because("the API document is grouped by module");

    public static final ArchRule HANDLERS_ARE_DECLARED = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should(Conditions.carry(Operates.class))
            .andShould(Conditions.carry(Operation.class))
            .because("every endpoint says what it does and who may");

    public static final ArchRule TRANSACTIONS_BEGIN_BETWEEN_BEANS = classes()
            .should(Conditions.beginNoTransactionByThemselves())
            .because("@Transactional on a method called from its own class does nothing");

    /** The library's own commands run without the server, and a witness says when it saw something. */
    public static final ArchRule NO_AMBIENT_TIME = classes()
            .that(not(nameMatching("io\\.liangze\\.(shared\\.MachineTime|ledger\\.command\\..*)")))
            .should(Conditions.callNo("clock of the machine", Conditions::isClock))
            .because("business time or machine time: somebody must have asked which");

    public static final ArchRule NO_AMBIENT_ZONE = classes()
            .should(Conditions.callNo(
                    "zone of the machine",
                    target -> target.getFullName().startsWith("java.time.ZoneId.systemDefault(")
                            || target.getFullName().startsWith("java.time.Clock.systemDefaultZone(")
                            || target.getFullName().startsWith("java.util.TimeZone.getDefault(")))
            .because("the zone is Asia/Shanghai, wherever the machine stands");

    public static final ArchRule NOBODY_SLEEPS = classes()
            .should(Conditions.callNo(
                    "sleep",
                    target -> target.getName().equals("sleep")
                            && target.getOwner()
                                    .getName()
                                    .matches("java\\.(lang\\.Thread|util\\.concurrent\\.TimeUnit)")))
            .because("waiting is for an event, with a bound");

    @OfTests
    public static final ArchRule TESTS_DO_NOT_SLEEP = NOBODY_SLEEPS;

    @OfTests
    public static final ArchRule TESTS_KEEP_THE_ONE_CONTEXT = noClasses()
            .should()
            .dependOnClassesThat(nameMatching("org\\.springframework\\..*\\."
                    + "(DirtiesContext|MockitoBean|MockitoSpyBean|WebMvcTest|DataJdbcTest|JdbcTest)"))
            .because("one Spring context per JVM keeps the tests within their budget");

    @OfTests
    public static final ArchRule TEST_CLASSES_END_IN_TESTS = methods()
            .that()
            .areMetaAnnotatedWith(Testable.class)
            .should(Conditions.that("stand in a class that ends in Tests", (method, fault) -> {
                String name = method.getOwner().getName();
                if (!name.replaceFirst("\\$.*", "").endsWith("Tests")) {
                    fault.accept(method.getFullName() + " would never run: its class does not end in Tests");
                }
            }))
            .because("the build runs what ends in Tests");

    public static final ArchRule ONE_LOGGER = noClasses()
            .that()
            .resideOutsideOfPackages("io.liangze.launch", "io.liangze.start", "io.liangze.ledger.command")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("logs go through slf4j; only the command line talks to a terminal");

    public static final ArchRule CIPHERS_STAY_IN_PROTECTION = noClasses()
            .that()
            .resideOutsideOfPackage("io.liangze.foundation.protection..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.bouncycastle..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Cipher.class, KeyGenerator.class)
            .because("a certified module must be able to take the place of every cipher");

    public static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Manager|Helper|Utils|Util|Base)")
            .because("a name that fits everything says nothing");

    public static final ArchRule SQL_STAYS_AT_HOME = classes()
            .that(TOP_LEVEL)
            .and(describe("classes of modules", type -> Rooms.moduleOf(type).isPresent()))
            .should(Conditions.nameOnlyTablesOfTheirModule())
            .because("a table of another module may change tomorrow");

    public static final ArchRule CLASSES_STAY_SMALL =
            classes().that(TOP_LEVEL).should(Conditions.haveAtMostSoManyLines());

    public static final ArchRule CONSTRUCTORS_STAY_SMALL =
            classes().that().areNotRecords().and().areNotEnums().should(Conditions.haveAtMostSoManyCollaborators());

    public static final ArchRule PACKAGES_STAY_SMALL =
            classes().that(TOP_LEVEL).should(Conditions.shareTheirPackageWithFewOthers());

    private ArchitectureRules() {}
}
