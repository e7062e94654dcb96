package be.leerspoor.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.AccessTokens;
import be.leerspoor.people.Accounts;
import be.leerspoor.people.DemoSignInCheck;
import be.leerspoor.people.Staff;
import be.leerspoor.people.TokenLifetime;
import be.leerspoor.shell.MovableClock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockServletContext;

/** What goes over the wire between a browser and the door. */
@LeerspoorTest
class DoorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Staff staff;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private ObjectProvider<DemoSignInCheck> demo;

    @Autowired
    private Clock clock;

    private Browser browser;

    @BeforeEach
    void openABrowser() {
        browser = new Browser(port);
    }

    @AfterEach
    void closeIt() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/profile", "/api/v1/stories", "/nothing-here", "/leerspoor-1/nothing-here.css"})
    void everyPageAndEveryAnswerCarriesTheHeaders(String path) throws Exception {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'");
    }

    @Test
    void aFileIsTheSameForEveryoneAndIsKept() throws Exception {
        browser.signIn("anna");
        HttpResponse<String> file = browser.get("/leerspoor-1/tokens.css");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(file.headers().allValues("Cache-Control"))
                .singleElement()
                .asString()
                .startsWith("max-age=");
        assertThat(file.headers().map())
                .doesNotContainKeys("Content-Security-Policy", "Permissions-Policy", "Pragma", "Set-Cookie");
    }

    @Test
    void aFileIsReadAndNothingElse() throws Exception {
        assertThat(browser.post("/leerspoor-1/tokens.css", "x=1").statusCode()).isIn(302, 403, 405);
    }

    @Test
    void aPageOfTheFrameworkRunsOnlyItsOwnScripts() throws Exception {
        browser.signIn("anna");
        HttpResponse<String> page = browser.get("/profile");

        assertThat(page.statusCode()).isEqualTo(200);
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        String nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
        assertThat(policy).doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(page.body()).contains("nonce=\"" + nonce + "\"");
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*(nonce|src)=)");
        assertThat(browser.get("/profile")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .as("another page, another nonce")
                .doesNotContain(nonce);
    }

    @Test
    void theSessionCookieIsNotForScriptsNorForOtherSites() throws Exception {
        String cookie = browser.get("/login").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).startsWith("leerspoor=").contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void overTlsTheBrowserIsToldToStayThere() throws Exception {
        HttpResponse<String> plain = browser.get("/login");
        HttpResponse<String> behindProxy =
                browser.send(browser.request("/login").header("X-Forwarded-Proto", "https"));

        assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(behindProxy.headers().firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    void overTlsTheSessionCookieBelongsToThisHostAlone() {
        MockServletContext context = new MockServletContext();
        new SessionCookie(true).onStartup(context);

        assertThat(context.getSessionCookieConfig().getName()).isEqualTo("__Host-leerspoor");
        assertThat(context.getSessionCookieConfig().isSecure()).isTrue();
        assertThat(context.getSessionCookieConfig().isHttpOnly()).isTrue();
        assertThat(context.getSessionCookieConfig().getPath()).isEqualTo("/");
        assertThat(context.getSessionCookieConfig().getDomain()).isNull();
    }

    @Test
    void aPageAskedForWithoutSigningInLeadsThereAfterwards() throws Exception {
        assertThat(browser.get("/profile").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/login"));

        HttpResponse<String> answer = browser.signIn("anna");

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/profile"));
    }

    @Test
    void theSessionIdChangesAtSignIn() throws Exception {
        browser.get("/login");
        String before = browser.session();
        browser.signIn("anna");

        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
        assertThat(browser.with("leerspoor=" + before).get("/profile").statusCode())
                .isEqualTo(302);
    }

    @Test
    void withoutTheTokenOfTheFormNobodySignsIn() throws Exception {
        browser.get("/login");
        HttpResponse<String> forged = browser.post("/login", "username=anna&password=" + Cast.PASSWORD);

        assertThat(forged.headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/login?again"));
        assertThat(browser.get("/profile").statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
        HttpResponse<String> wrong = browser.signIn("greet", "niet het wachtwoord");
        HttpResponse<String> unknown = browser.signIn("niemand-van-hier", "niet het wachtwoord");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(wrong.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fons", "iemand-die-niet-bestaat"})
    void whoKeepsGuessingIsToldHowLongToWaitWhoeverItIs(String userName) throws Exception {
        String where = "";
        for (int i = 0; i < 6; i++) {
            where = browser.signIn(userName, "gok nummer " + i)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
        }
        assertThat(where).endsWith("/login?wait=30");
    }

    @Test
    void inABrowserThatIsKnownNobodyKeepsTheOwnerOut() throws Exception {
        browser.signIn("karima");
        browser.post("/logout", "_csrf=" + browser.formToken());
        try (Browser stranger = new Browser(port)) {
            for (int i = 0; i < 20; i++) {
                stranger.signIn("karima", "gok nummer " + i);
            }
            assertThat(stranger.signIn("karima").headers().firstValue("Location"))
                    .hasValueSatisfying(where -> assertThat(where).contains("/login?wait="));
        }

        browser.signIn("karima");

        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutEverywhereEndsEverySession() throws Exception {
        browser.signIn("bram");
        try (Browser phone = new Browser(port)) {
            phone.signIn("bram");
            assertThat(phone.get("/profile").statusCode()).isEqualTo(200);

            As.person("bram", accounts::signOutEverywhere);

            assertThat(phone.get("/profile").statusCode()).isEqualTo(302);
            assertThat(browser.get("/profile").statusCode()).isEqualTo(302);
        }
        browser.signIn("bram");
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsDeactivatedIsOutAtTheNextRequest() throws Exception {
        browser.signIn("imane");
        assertThat(browser.get("/profile").statusCode()).isEqualTo(200);

        As.person("hasan", () -> staff.deactivate(Cast.person("imane").id()));

        assertThat(browser.get("/profile").statusCode()).isEqualTo(302);
        assertThat(browser.signIn("imane").headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/login?wrong"));
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        browser.signIn("joris");
        String before = browser.session();
        browser.post("/logout", "_csrf=" + browser.formToken());

        assertThat(browser.with("leerspoor=" + before).get("/profile").statusCode())
                .isEqualTo(302);
    }

    @Test
    void aProgramWithoutATokenIsToldSoAndGetsNoSession() throws Exception {
        HttpResponse<String> answer = browser.get("/api/v1/stories");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":401");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aProgramWithATokenIsLetInAndGetsNoSession() throws Exception {
        String secret = As.person("anna", () -> tokens.make("test", TokenLifetime.USUAL));
        HttpResponse<String> answer =
                browser.send(browser.request("/api/v1/nothing-here").header("Authorization", "Bearer " + secret));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aTokenThatCameToItsEndIsRefused() throws Exception {
        String secret = As.person("anna", () -> tokens.make("test", TokenLifetime.ONE_MONTH));
        assertThat(answerTo(secret).statusCode()).isEqualTo(200);

        ((MovableClock) clock).moveBy(Duration.ofDays(31));

        assertThat(answerTo(secret).statusCode()).isEqualTo(401);
        assertThat(answerTo(secret).body()).contains("\"status\":401");
    }

    private HttpResponse<String> answerTo(String secret) throws IOException, InterruptedException {
        return browser.send(browser.request("/api/v1/stories")
                .setHeader("Accept", "application/json")
                .header("Authorization", "Bearer " + secret));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer lsp_wrong", "Basic YW5uYTpsZWVyLXNhbWVuLTIwMjY=", "Bearer ", "lsp_"})
    void whatIsNoTokenIsRefused(String header) throws Exception {
        assertThat(browser.send(browser.request("/api/v1/stories").header("Authorization", header))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aSessionIsNoTokenAndATokenNoSession() throws Exception {
        String secret = As.person("anna", () -> tokens.make("test", TokenLifetime.USUAL));
        browser.signIn("anna");

        assertThat(browser.get("/api/v1/stories").statusCode()).isEqualTo(401);
        assertThat(new Browser(port)
                        .send(browser.request("/profile").header("Authorization", "Bearer " + secret))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void theClickOfTheDemoDoesNotExistElsewhere() throws Exception {
        assertThat(demo.stream()).isEmpty();

        browser.get("/login");
        HttpResponse<String> answer = browser.post("/login/demo", "person=hasan&_csrf=" + browser.formToken());

        assertThat(answer.statusCode()).isIn(302, 403, 404);
        assertThat(browser.get("/profile").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/health/db",
                "/actuator/beans",
                "/h2-console",
                "/error",
                "/db/migration/V0001__people.sql",
                "/application.yaml",
                "/administration/people"
            })
    void whatNoRuleOpensIsShut(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.get(path);

        assertThat(answer.statusCode()).isIn(302, 401, 403, 404);
        assertThat(answer.body()).doesNotContain("create table", "datasource");
    }

    @Test
    void theHealthIsForAnyoneAndTellsNothingElse() throws Exception {
        HttpResponse<String> answer =
                browser.send(browser.request("/actuator/health").setHeader("Accept", "*/*"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
