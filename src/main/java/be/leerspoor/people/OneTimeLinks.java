package be.leerspoor.people;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Setting a password through a link that an administrator handed over: valid for a day, for one use. */
@Service
@ForAnyone
public class OneTimeLinks {

    private static final int SECRET_LENGTH = 43;

    private final CredentialsRepository repository;
    private final NewPasswords newPasswords;
    private final Passwords passwords;
    private final Clock clock;

    OneTimeLinks(CredentialsRepository repository, NewPasswords newPasswords, Passwords passwords, Clock clock) {
        this.repository = repository;
        this.newPasswords = newPasswords;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The first name of whom the link is for, or empty when the link no longer works. Looking does not use it up. */
    public Optional<String> greets(String secret) {
        return owner(secret).map(PasswordOwner::firstName);
    }

    /** Sets the password and uses up the link; ends every session the person had. */
    public WelcomeResult setPassword(String secret, String password) {
        Optional<PasswordOwner> owner = owner(secret);
        if (owner.isEmpty()) {
            return new WelcomeResult.LinkUnusable();
        }
        Optional<PasswordProblem> problem = newPasswords.problem(password, owner.get());
        if (problem.isPresent()) {
            return new WelcomeResult.Refused(problem.get());
        }
        return newPasswords.storeByLink(owner.get(), passwords.hash(password), Secrets.hash(secret))
                ? new WelcomeResult.PasswordSet()
                : new WelcomeResult.LinkUnusable();
    }

    private Optional<PasswordOwner> owner(String secret) {
        return secret.length() == SECRET_LENGTH
                ? repository.ownerOfLink(Secrets.hash(secret), clock.instant())
                : Optional.empty();
    }
}
