package be.leerspoor.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium. Register it as an extension, open pages with {@link #desktop}, {@link #phone} or {@link #signedIn}:
 * each page is a person with a browser of their own. What is open after a test is closed; after a failed test pictures of
 * it are in {@code target/screenshots}.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");

    private static final String QUIET = """
            () => {
                const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter((client) => client.isActive);
                return clients.length > 0 && clients.every((client) => !client.isActive());
            }""";

    private static @Nullable Playwright playwright;
    private static com.microsoft.playwright.@Nullable Browser chromium;

    private final List<Page> open = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext test) {
        launch();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName();
            for (int i = 0; i < open.size(); i++) {
                picture(open.get(i), "failed-" + name + (i == 0 ? "" : "-" + (i + 1)));
            }
        }
        open.forEach(page -> page.context().close());
        open.clear();
    }

    /** A new browser of 1440 by 900, with nobody signed in, at this address. */
    public Page desktop(String address) {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1440, 900), address);
    }

    /** A new browser on a phone of 390 by 844, with nobody signed in, at this address. */
    public Page phone(String address) {
        return page(
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(2)
                        .setHasTouch(true)
                        .setIsMobile(true),
                address);
    }

    /** A new browser of 1440 by 900 in which this person of the cast has signed in with name and password. */
    public Page signedIn(String address, String userName) {
        return signIn(desktop(address + "/login"), userName);
    }

    /** Signs this person of the cast in on a page that shows the sign-in form. */
    public Page signIn(Page page, String userName) {
        page.fill("input[name=username]", userName);
        page.fill("input[name=password]", be.leerspoor.demo.Cast.PASSWORD);
        page.click("form[action$=login] button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
        return settled(page);
    }

    /** Waits until the page has heard everything from the server that it asked for. */
    public static Page settled(Page page) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        // Asked again and again, since a function that waits inside the page would break the rules for its scripts.
        while (!Boolean.TRUE.equals(page.evaluate(QUIET))) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The page keeps asking: " + page.url());
            }
            page.waitForTimeout(50);
        }
        return page;
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    public Path picture(Page page, String name) {
        Path file = PICTURES.resolve(name + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Opens an address; whether the page then says that something went wrong, or that there is nothing there. */
    public static boolean goesWrong(Page page, String address) {
        int status = Optional.ofNullable(page.navigate(address))
                .map(Response::status)
                .orElse(200);
        page.waitForSelector("h1");
        // A page that stands on its own has nothing to wait for.
        if (page.locator("#outlet").count() > 0) {
            settled(page);
        }
        return status >= 400
                || page.locator(".error-page, .apology, .v-system-error").count() > 0;
    }

    /** Fails when axe finds anything against WCAG 2.2 AA on the page; the message names rule and place. */
    public static void assertAccessible(Page page) {
        // Without the extra window that pages with frames would need: ours have none.
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        String found = violations.stream().map(Browser::words).collect(Collectors.joining("\n"));
        Assertions.assertEquals("", found, () -> "axe on " + page.url());
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getHtml())
                        .collect(Collectors.joining());
    }

    private Page page(com.microsoft.playwright.Browser.NewContextOptions options, String address) {
        com.microsoft.playwright.Browser running = launch();
        BrowserContext context = running.newContext(options.setLocale("nl-BE")
                .setTimezoneId("Europe/Brussels")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(ColorScheme.LIGHT));
        context.setDefaultTimeout(30_000);
        // A busy build machine is no reason to fail.
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        Page page = context.newPage();
        open.add(page);
        page.navigate(address);
        return settled(page);
    }

    private static synchronized com.microsoft.playwright.Browser launch() {
        if (chromium != null) {
            return chromium;
        }
        Optional<Path> program = program();
        if (program.isEmpty() && "true".equals(System.getenv("CI"))) {
            Assertions.fail("No Chromium for the journeys: install it, or name it with -Dleerspoor.chromium=...");
        }
        Assumptions.assumeTrue(program.isPresent(), "No Chromium: the journeys are not run");
        Playwright started = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        com.microsoft.playwright.Browser launched = started.chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setHeadless(true)
                        .setTimeout(60_000)
                        // Root, in a container or on a build machine, cannot use the sandbox.
                        .setChromiumSandbox(false)
                        .setArgs(List.of(
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-dev-shm-usage",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        playwright = started;
        chromium = launched;
        return launched;
    }

    private static Optional<Path> program() {
        String named = System.getProperty("leerspoor.chromium", "");
        if (named.equals("none")) {
            return Optional.empty();
        }
        Stream<String> places = named.isEmpty() ? USUAL_PLACES.stream() : Stream.of(named);
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
