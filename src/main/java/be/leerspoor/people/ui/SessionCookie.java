package be.leerspoor.people.ui;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of a session: not for scripts, not sent along by other sites, never in an address. Where people reach the
 * server over TLS ({@code leerspoor.tls=true}) it is bound to this very host and never sent without TLS.
 */
@Component
class SessionCookie implements ServletContextInitializer {

    private final boolean tls;

    SessionCookie(@Value("${leerspoor.tls:false}") boolean tls) {
        this.tls = tls;
    }

    @Override
    public void onStartup(ServletContext context) {
        SessionCookieConfig cookie = context.getSessionCookieConfig();
        cookie.setName(tls ? "__Host-leerspoor" : "leerspoor");
        cookie.setSecure(tls);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        // Lax: a link in a mail must find the person signed in.
        cookie.setAttribute("SameSite", "Lax");
        context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    }
}
