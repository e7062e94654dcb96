package be.leerspoor.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where somebody tries to sign in: the address, and what the browser kept of an earlier sign-in. */
public final class SignInPlace extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1;

    private final String device;

    /** The place a request comes from; {@code cookieName} is where a browser keeps what it was given. */
    public SignInPlace(HttpServletRequest request, String cookieName) {
        super(request);
        Cookie[] cookies = request.getCookies();
        this.device = cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(cookieName))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    String device() {
        return device;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof SignInPlace place && place.device.equals(device);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + device.hashCode();
    }
}
