package io.liangze.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import io.liangze.testkit.Client;
import io.liangze.testkit.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One person before one page: a fresh browser context for each test. Whatever the page complains of (errors of scripts,
 * of the console, of the content security policy) fails the test; a failed test leaves a picture and the page's text.
 */
final class Journey implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {

    /** A size of window. */
    record Window(int width, int height) {}

    static final Window DESKTOP = new Window(1440, 900);
    static final Window PHONE = new Window(390, 844);

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Journey.class);
    private static final Path TARGET = Repository.file("journeys/target");
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String REFUSED = "Failed to load resource: the server responded with a status of ";
    private static final String WATCH_POLICY = """
            addEventListener('securitypolicyviolation', (event) =>
              console.error('policy ' + event.violatedDirective + ' refuses ' + event.blockedURI))""";

    private final List<String> complaints = new ArrayList<>();
    private final Set<Integer> expected = new TreeSet<>();
    private String base = "";
    private @Nullable BrowserContext context;
    private @Nullable Page page;

    @Override
    public void beforeEach(ExtensionContext test) {
        base = "http://localhost:"
                + SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        Chromium chromium = test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        BrowserContext fresh = chromium.context();
        fresh.addInitScript(WATCH_POLICY);
        fresh.setDefaultTimeout(10_000);
        Page first = fresh.newPage();
        first.onPageError(error -> complaints.add("script: " + error));
        first.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !isExpected(message.text())) {
                complaints.add("console: " + message.text() + " " + message.location());
            }
        });
        context = fresh;
        page = first;
    }

    @Override
    public void afterTestExecution(ExtensionContext test) throws IOException {
        if (test.getExecutionException().isEmpty() && complaints.isEmpty()) {
            return;
        }
        String name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
        Path folder = Files.createDirectories(TARGET.resolve("failures"));
        page().screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
        Files.writeString(
                folder.resolve(name + ".txt"),
                page().url() + "\n" + String.join("\n", complaints) + "\n\n"
                        + page().locator("body").innerText() + "\n");
        assertThat(complaints).as("what the page complained of").isEmpty();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (context != null) {
            context.close();
        }
    }

    private boolean isExpected(String text) {
        return text.startsWith(REFUSED) && expected.stream().anyMatch(status -> text.startsWith(REFUSED + status));
    }

    Page page() {
        if (page == null) {
            throw new IllegalStateException("the journey has not begun");
        }
        return page;
    }

    /** Another person at another machine, who talks to the server without this page. */
    Client other() {
        return new Client(base);
    }

    /** The server will refuse something with this status, which the browser writes to its console. */
    void expectRefusal(int status) {
        expected.add(status);
    }

    /** Whoever was signed in before in this browser is gone. */
    void signInAs(String persona) {
        page().context().clearCookies();
        var answer = page().context()
                .request()
                .post(base + "/api/demo/sessions", RequestOptions.create().setData(Map.of("persona", persona)));
        assertThat(answer.status()).as("sign in as " + persona).isEqualTo(200);
    }

    void open(String path) {
        page().navigate(base + path);
        settle();
    }

    void onPhone() {
        resize(PHONE);
    }

    private void resize(Window window) {
        page().setViewportSize(window.width(), window.height());
    }

    /** Waits until the page shows what it has read, in its own letters. */
    void settle() {
        assertThat(page().locator("h1").first()).isVisible();
        assertThat(page().locator("[aria-busy=true]")).hasCount(0);
        page().evaluate("document.fonts.ready.then(() => true)");
    }

    String path() {
        return page().url().substring(base.length());
    }

    void isAt(String path) {
        assertThat(page()).hasURL(base + path);
    }

    void isTitled(String title) {
        assertThat(page().locator("h1")).hasText(title);
    }

    void says(String text) {
        assertThat(page().getByText(text).first()).isVisible();
    }

    Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    Locator link(String name) {
        return page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page().locator("main").getByLabel(label);
    }

    /** A section of the page by its anchor. */
    Locator section(String id) {
        return page().locator("section#" + id);
    }

    void speakEnglish() {
        speak("en");
    }

    void speak(String language) {
        page().locator(".languages button[lang=" + language + "]").evaluate("button => button.click()");
        assertThat(page().locator("html")).hasAttribute("lang", language);
    }

    /** No finding of axe that keeps anybody out; of all its rules, or of those named. */
    void assertAccessible(String... rules) {
        settle();
        var axe = new AxeBuilder(page());
        if (rules.length > 0) {
            axe.withRules(List.of(rules));
        }
        List<String> findings = axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(rule -> rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + "\n"
                        + rule.getNodes().stream()
                                .map(node -> "  " + node.getTarget() + " " + node.getFailureSummary())
                                .collect(Collectors.joining("\n")))
                .toList();
        assertThat(findings).as("accessibility of " + path()).isEmpty();
    }

    /** The whole page is as wide as its window and no wider. */
    void assertFits() {
        assertThat(pixels("scrollWidth"))
                .as("pixels of " + path() + " from edge to edge")
                .isEqualTo(pixels("clientWidth"));
    }

    private int pixels(String measure) {
        return ((Number) page().evaluate("document.documentElement." + measure)).intValue();
    }

    /** Pictures of the page in both languages and at both widths; it is left as it was found. */
    void screenshots(String name) {
        String language = page().locator("html").getAttribute("lang");
        for (String shown : List.of("zh-CN", "en")) {
            speak(shown);
            for (Window window : List.of(DESKTOP, PHONE)) {
                resize(window);
                settle();
                assertFits();
                resize(new Window(window.width(), Math.max(window.height(), pixels("scrollHeight"))));
                page().screenshot(new Page.ScreenshotOptions()
                        .setPath(TARGET.resolve("screenshots")
                                .resolve(name + "-" + shown + "-" + window.width() + ".png"))
                        .setFullPage(true));
            }
            resize(DESKTOP);
        }
        speak(language);
    }
}
