package be.leerspoor.people.ui;

import be.leerspoor.people.KnownDevices;
import be.leerspoor.people.SignInPlace;
import be.leerspoor.people.SignedInPerson;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Lets a browser remember that its person signed in here before, so that strangers cannot keep that person out. */
@Component
class DeviceCookie implements SessionAuthenticationStrategy {

    private static final Duration KEPT = Duration.ofDays(365);

    private final KnownDevices devices;
    private final boolean tls;
    private final String name;

    DeviceCookie(KnownDevices devices, @Value("${leerspoor.tls:false}") boolean tls) {
        this.devices = devices;
        this.tls = tls;
        this.name = tls ? "__Host-leerspoor-device" : "leerspoor-device";
    }

    SignInPlace place(HttpServletRequest request) {
        return new SignInPlace(request, name);
    }

    @Override
    public void onAuthentication(Authentication somebody, HttpServletRequest request, HttpServletResponse response) {
        if (somebody.getPrincipal() instanceof SignedInPerson person) {
            devices.sealed(person).ifPresent(value -> response.addCookie(cookie(value)));
        }
    }

    private Cookie cookie(String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(tls);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
