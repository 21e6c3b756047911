import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Passes Maven's output through and, at its end, says how long each part took and how many tests passed and failed. The
 * times are those between the lines with which Maven announces its goals; the counts come from the reports of this run,
 * unless Maven's own sums are higher: two engines that run the same class overwrite each other's report.
 */
class Summary {

    private static final Pattern GOAL = Pattern.compile("--- ([a-z-]+):[^:]+:([A-Za-z-]+) .*@ ([A-Za-z0-9_-]+) ---");
    private static final Pattern SUM = Pattern.compile(
            "^\\[[A-Z]+\\] Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+)$");
    private static final String EXIT = "liangze-maven-exit ";
    private static final String VITEST = "vitest-junit.xml";
    private static final String TOTAL = "total";
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final long begun = System.currentTimeMillis();
    private int mavenExit = 1;
    private int passed;
    private int failed;
    private int skipped;
    private int sumPassed;
    private int sumFailed;
    private int sumSkipped;

    public static void main(String[] arguments) throws IOException {
        System.exit(new Summary().run(Path.of(arguments[0])));
    }

    private int run(Path budgetFile) throws IOException {
        passThrough();
        count();
        boolean inBudget = printTable(budgetFile);
        boolean maven = mavenExit == 0;
        if (!maven) {
            OUT.println("The build failed (Maven ended with " + mavenExit + ").");
        }
        if (skipped > 0) {
            OUT.println(skipped + " skipped");
        }
        OUT.println(passed + " passed, " + failed + " failed");
        return maven && inBudget && failed == 0 && passed > 0 ? 0 : 1;
    }

    private void passThrough() throws IOException {
        String part = "build";
        long since = System.nanoTime();
        BufferedReader maven = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = maven.readLine(); line != null; line = maven.readLine()) {
            if (line.startsWith(EXIT)) {
                mavenExit = Integer.parseInt(line.substring(EXIT.length()).strip());
                continue;
            }
            OUT.println(line);
            Matcher sum = SUM.matcher(line.strip());
            if (sum.matches()) {
                int bad = Integer.parseInt(sum.group(2)) + Integer.parseInt(sum.group(3));
                int left = Integer.parseInt(sum.group(4));
                sumPassed += Integer.parseInt(sum.group(1)) - bad - left;
                sumFailed += bad;
                sumSkipped += left;
            }
            Matcher goal = GOAL.matcher(line);
            if (goal.find()) {
                long now = System.nanoTime();
                nanos.merge(part, now - since, Long::sum);
                since = now;
                part = part(goal.group(1), goal.group(2), goal.group(3));
            }
        }
        nanos.merge(part, System.nanoTime() - since, Long::sum);
    }

    private static String part(String plugin, String goal, String module) {
        if (module.equals("web")) {
            return "web";
        }
        if (module.equals("journeys") && plugin.equals("failsafe")) {
            return "journeys";
        }
        return switch (plugin) {
            case "surefire" -> "unit";
            case "failsafe" -> "integration";
            default -> "build";
        };
    }

    private void count() throws IOException {
        List<Path> reports;
        try (Stream<Path> modules = Files.list(Path.of("."))) {
            reports = modules.map(module -> module.resolve("target"))
                    .filter(Files::isDirectory)
                    .flatMap(Summary::reports)
                    .toList();
        }
        for (Path report : reports) {
            if (isOfThisRun(report) && !report.endsWith(VITEST)) {
                count(report);
            }
        }
        if (sumPassed + sumFailed + sumSkipped > passed + failed + skipped) {
            passed = sumPassed;
            failed = Math.max(failed, sumFailed);
            skipped = sumSkipped;
        }
        for (Path report : reports) {
            if (isOfThisRun(report) && report.endsWith(VITEST)) {
                count(report);
            }
        }
    }

    private boolean isOfThisRun(Path report) throws IOException {
        return Files.getLastModifiedTime(report).toMillis() >= begun - 1000;
    }

    private static Stream<Path> reports(Path target) {
        return Stream.of("surefire-reports", "failsafe-reports", ".")
                .map(target::resolve)
                .filter(Files::isDirectory)
                .flatMap(Summary::files)
                .filter(Summary::isReport);
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isReport(Path path) {
        String name = path.getFileName().toString();
        return path.endsWith(VITEST) || (name.startsWith("TEST-") && name.endsWith(".xml"));
    }

    private void count(Path report) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Files.newInputStream(report)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            reader.nextTag();
            int bad = number(reader, "failures") + number(reader, "errors");
            int left = number(reader, "skipped");
            passed += number(reader, "tests") - bad - left;
            failed += bad;
            skipped += left;
        } catch (XMLStreamException unreadable) {
            OUT.println("The report " + report + " cannot be read: " + unreadable.getMessage());
            failed++;
        }
    }

    private static int number(XMLStreamReader reader, String attribute) {
        String value = reader.getAttributeValue(null, attribute);
        return value == null || value.isBlank() ? 0 : Integer.parseInt(value);
    }

    private boolean printTable(Path budgetFile) throws IOException {
        nanos.put(TOTAL, nanos.values().stream().mapToLong(Long::longValue).sum());
        boolean inBudget = true;
        OUT.println();
        OUT.printf("%-14s%10s%10s%n", "part", "seconds", "budget");
        for (String row : Files.readAllLines(budgetFile)) {
            if (row.isBlank() || row.startsWith("#")) {
                continue;
            }
            String[] columns = row.split("\t");
            double seconds = nanos.getOrDefault(columns[0], 0L) / 1e9;
            double budget = Double.parseDouble(columns[1]);
            boolean over = seconds > 1.5 * budget;
            inBudget &= !over;
            OUT.printf("%-14s%10.0f%10.0f%s%n", columns[0], seconds, budget, over ? "  over its budget by half" : "");
        }
        OUT.println();
        return inBudget;
    }
}
