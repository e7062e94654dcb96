package be.leerspoor.people;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs a person in by user name or mail address and password. Unknown, deactivated and wrong all look the same. */
@Component
class SignInCheck implements AuthenticationProvider {

    private static final int LONGEST_NAME = 254;

    private final CredentialsRepository repository;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final SignedIn signedIn;

    SignInCheck(CredentialsRepository repository, Passwords passwords, SignInThrottle throttle, SignedIn signedIn) {
        this.repository = repository;
        this.passwords = passwords;
        this.throttle = throttle;
        this.signedIn = signedIn;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String name = typed.getName().strip().toLowerCase(Locale.ROOT);
        String password = typed.getCredentials() instanceof String text ? text : "";
        Optional<Credentials> found = name.length() > LONGEST_NAME ? Optional.empty() : repository.find(name);
        // Confidential: counted by what was typed, or a wait would tell which name and mail address are one person.
        String account = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        Optional<SignInPlace> place =
                typed.getDetails() instanceof SignInPlace known ? Optional.of(known) : Optional.empty();
        String address = place.map(SignInPlace::getRemoteAddress).orElse("");
        Optional<String> device =
                place.flatMap(known -> found.flatMap(credentials -> KnownDevice.name(known.device(), credentials)));
        Duration wait = throttle.begin(account, address, device);
        if (!wait.isZero()) {
            throw new TooManyTries(wait);
        }
        if (!matches(password, found)) {
            throw new BadCredentialsException("No such name and password");
        }
        throttle.succeeded(account, address, device);
        // Confidential: a password that was replaced while it was being compared opens nothing.
        return found.flatMap(credentials -> signedIn.authentication(credentials.id(), credentials.stamp()))
                .orElseThrow(() -> new BadCredentialsException("No such name and password"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean matches(String password, Optional<Credentials> found) {
        boolean tooLong = password.length() > 4 * PasswordRules.LONGEST;
        String hash = found.filter(credentials -> credentials.active() && !tooLong)
                .map(Credentials::passwordHash)
                .orElse(null);
        return passwords.matches(tooLong ? "" : password, hash);
    }
}
