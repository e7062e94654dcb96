package be.leerspoor.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.kit.RawHttp;
import be.leerspoor.kit.Wire;
import be.leerspoor.people.Staff;
import jakarta.servlet.http.HttpSessionEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.apache.catalina.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How long the session of a stranger lasts, and how many of them there may be. */
@LeerspoorTestOnce
class DoorstepTest {

    private static final int MINUTES_30 = 1800;
    private static final String FROM_OUTSIDE = "X-Forwarded-For: 198.51.100.7";

    @Autowired
    private WebServerApplicationContext application;

    @Autowired
    private Staff staff;

    @LocalServerPort
    private int port;

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aSessionIsShortUntilSomebodySignsIn() throws Exception {
        try (Browser browser = new Browser(port)) {
            browser.get("/login");
            assertThat(session(browser).getMaxInactiveInterval()).isEqualTo(360);

            browser.signIn("anna");
            assertThat(session(browser).getMaxInactiveInterval()).isEqualTo(MINUTES_30);

            browser.post("/logout", "_csrf=" + browser.formToken());
            browser.get("/login");
            assertThat(session(browser).getMaxInactiveInterval()).isEqualTo(360);
        }
    }

    @Test
    void whoFollowedALinkHasTimeToThinkOfAPassword() throws Exception {
        String link = As.person(
                "hasan", () -> staff.makeLink(Cast.person("anna").id()).path());
        try (Wire anna = new Wire(port);
                Wire stranger = new Wire(port);
                Wire.Page welcome = anna.openPage(link);
                Wire.Page nothing = stranger.openPage("welcome/zomaar-iets")) {
            assertThat(welcome.text()).contains("Dag Anna");
            assertThat(nothing.text()).doesNotContain("Dag Anna");
        }
        assertThat(manager().findSessions())
                .filteredOn(session -> session.getMaxInactiveInterval() == MINUTES_30)
                .anyMatch(session -> session.getSession().getAttribute(Doorstep.class.getName()) != null);
    }

    @Test
    void whoTypedTooLongFindsTheNameStillThereAndSignsIn() throws Exception {
        try (Browser browser = new Browser(port)) {
            String token = browser.formToken();
            session(browser).expire();

            var answer = browser.post("/login", "username=anna&password=" + Cast.PASSWORD + "&_csrf=" + token);

            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(where -> assertThat(where).endsWith("/login?again"));
            assertThat(browser.signIn("anna").headers().firstValue("Location"))
                    .hasValueSatisfying(where -> assertThat(where).doesNotContain("login"));
        }
        try (Wire late = new Wire(port)) {
            late.post("login", Map.of("username", "anna", "password", "x", "_csrf", "verlopen"));
            try (Wire.Page page = late.openPage("login?again")) {
                assertThat(page.text()).contains("\"value\":\"anna\"", "Je naam staat er nog");
            }
            try (Wire.Page page = late.openPage("login?again")) {
                assertThat(page.text()).doesNotContain("\"value\":\"anna\"").contains("te lang open");
            }
        }
    }

    @Test
    void oneAddressDoesNotFillTheServer() throws Exception {
        try (Browser inside = new Browser(port)) {
            inside.signIn("bram");
            String cookie = "Cookie: leerspoor=" + inside.session();
            String answer = "";
            int asked = 0;
            while (!answer.startsWith("HTTP/1.1 503") && asked <= Doorstep.ROOM_FOR_ONE_NETWORK) {
                answer = RawHttp.get(port, "/login", FROM_OUTSIDE, "Accept: text/html");
                asked++;
            }

            assertThat(asked).isEqualTo(Doorstep.ROOM_FOR_ONE_NETWORK + 1);
            assertThat(answer)
                    .contains("Retry-After: 60", "Even te druk", "Content-Security-Policy")
                    .doesNotContain("Set-Cookie: leerspoor=");
            assertThat(status("/profile?v-r=uidl", FROM_OUTSIDE)).isEqualTo(503);
            assertThat(status("/login?v-r=heartbeat", FROM_OUTSIDE)).isEqualTo(503);
            assertThat(status("/login", "X-Forwarded-For: 198.51.100.8")).isEqualTo(200);
            assertThat(status("/profile", FROM_OUTSIDE, cookie)).isEqualTo(200);
            assertThat(status("/actuator/health", FROM_OUTSIDE)).isEqualTo(200);
            assertThat(status("/api/v1/stories", FROM_OUTSIDE)).isEqualTo(401);
            assertThat(status("/leerspoor-1/tokens.css", FROM_OUTSIDE)).isEqualTo(200);
        } finally {
            expireAllOnTheDoorstep();
        }
        assertThat(status("/login", FROM_OUTSIDE)).as("there is room again").isEqualTo(200);
    }

    @Test
    void allAddressesTogetherHaveSoMuchRoomAndNoMore() {
        Doorstep doorstep = new Doorstep(Duration.ofMinutes(30), 3, 2);
        MockHttpSession first = arrives(doorstep, "192.0.2.1");
        arrives(doorstep, "192.0.2.1");

        assertThat(doorstep.isFull("192.0.2.1")).isTrue();
        assertThat(doorstep.isFull("192.0.2.2")).isFalse();

        MockHttpSession third = arrives(doorstep, "2001:db8:1:1::1");
        assertThat(doorstep.isFull("192.0.2.2")).isTrue();

        third.invalidate();
        assertThat(doorstep.isFull("192.0.2.2")).isFalse();

        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(first);
        doorstep.onAuthentication(As.authentication("anna"), request, new MockHttpServletResponse());
        assertThat(doorstep.isFull("192.0.2.1")).as("who is inside makes room").isFalse();
        first.invalidate();
        assertThat(doorstep.isFull("192.0.2.1")).isFalse();
        arrives(doorstep, "192.0.2.1");
        assertThat(doorstep.isFull("192.0.2.1")).isTrue();
    }

    @Test
    void allAddressesOfASubscriberAreOne() {
        Doorstep doorstep = new Doorstep(Duration.ofMinutes(30), 10, 1);
        arrives(doorstep, "2001:db8:1:1::1");

        assertThat(doorstep.isFull("2001:db8:1:1:ffff::2")).isTrue();
        assertThat(doorstep.isFull("2001:db8:1:2::1")).isFalse();
    }

    private static MockHttpSession arrives(Doorstep doorstep, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        MockHttpSession session = new MockHttpSession();
        doorstep.sessionCreated(new HttpSessionEvent(session));
        assertThat(session.getMaxInactiveInterval()).isEqualTo(360);
        return session;
    }

    private int status(String address, String... headers) {
        String answer = RawHttp.get(port, address, headers);
        return Integer.parseInt(answer.substring(9, 12));
    }

    private Session session(Browser browser) throws IOException {
        return manager().findSession(browser.session());
    }

    private void expireAllOnTheDoorstep() {
        for (Session session : manager().findSessions()) {
            if (session.getSession().getAttribute(Doorstep.class.getName()) != null) {
                session.expire();
            }
        }
    }

    private Manager manager() {
        TomcatWebServer server = (TomcatWebServer) application.getWebServer();
        return ((Context) server.getTomcat().getHost().findChildren()[0]).getManager();
    }
}
