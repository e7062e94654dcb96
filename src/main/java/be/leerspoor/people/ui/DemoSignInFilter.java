package be.leerspoor.people.ui;

import be.leerspoor.people.DemoSignInCheck;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the click with which a person of the demo organisation signs in. Stands in the way of requests in demo mode only. */
final class DemoSignInFilter extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/demo";
    static final String PERSON = "person";

    private final DemoSignInCheck check;

    DemoSignInFilter(DemoSignInCheck check) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.check = check;
        setAuthenticationManager(authentication -> authentication);
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(request.getParameter(PERSON))
                .flatMap(check::signIn)
                .orElseThrow(() -> new BadCredentialsException("Nobody of the demo organisation"));
    }
}
