package be.leerspoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTestOnce;
import com.microsoft.playwright.Page;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

@LeerspoorTestOnce
@Tag("browser")
class BrowserTest {

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private WebApplicationContext application;

    @Test
    void theSignInPageOpensOnDesktopAndPhone() {
        Page desktop = browser.desktop("http://localhost:" + port + "/login");
        Page phone = browser.phone("http://localhost:" + port + "/login");

        assertThat(desktop.waitForSelector("input[name=username]").isVisible()).isTrue();
        assertThat(phone.waitForSelector("input[name=username]").isVisible()).isTrue();
        browser.picture(desktop, "login-desktop");
        browser.picture(phone, "login-phone");
        Browser.assertAccessible(desktop);
        Browser.assertAccessible(phone);
    }

    @Test
    void aPersonOfTheCastSignsInWithNameAndPassword() {
        Page anna = browser.signedIn("http://localhost:" + port, "anna");

        assertThat(anna.content()).contains("Anna");
    }

    @Test
    void aPageThatGoesWrongIsNoticed() {
        RouteConfiguration routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(application.getServletContext())));
        routes.setRoute("broken", Broken.class);
        routes.setRoute("broken-later", BrokenLater.class);
        try {
            String address = "http://localhost:" + port + "/";
            Page anna = browser.signedIn("http://localhost:" + port, "anna");
            assertThat(Browser.goesWrong(anna, address)).isFalse();
            assertThat(Browser.goesWrong(anna, address + "broken")).isTrue();
            assertThat(Browser.goesWrong(anna, address + "broken-later")).isTrue();
            assertThat(Browser.goesWrong(anna, address + "reviews/" + UUID.randomUUID()))
                    .isTrue();
            assertThat(Browser.goesWrong(anna, address + "bestaat-niet")).isTrue();
        } finally {
            routes.removeRoute(Broken.class);
            routes.removeRoute(BrokenLater.class);
        }
    }

    /** Cannot be made. */
    @PermitAll
    public static class Broken extends Div {

        public Broken() {
            throw new IllegalStateException("on purpose");
        }
    }

    /** Is made, and then fails. */
    @PermitAll
    public static class BrokenLater extends Div {

        public BrokenLater() {
            add(new H1("Nog even"));
            addAttachListener(attached -> attached.getUI().access(() -> {
                throw new IllegalStateException("on purpose");
            }));
        }
    }
}
