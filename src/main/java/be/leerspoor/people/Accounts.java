package be.leerspoor.people;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with their own account. */
@Service
@ForStaff
public class Accounts {

    private final SignedIn signedIn;
    private final AccountRepository repository;
    private final CredentialsRepository credentials;
    private final NewPasswords newPasswords;
    private final Passwords passwords;
    private final AccessTokenRepository tokens;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Attempts attempts;

    Accounts(
            SignedIn signedIn,
            AccountRepository repository,
            CredentialsRepository credentials,
            NewPasswords newPasswords,
            Passwords passwords,
            AccessTokenRepository tokens,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signedIn = signedIn;
        this.repository = repository;
        this.credentials = credentials;
        this.newPasswords = newPasswords;
        this.passwords = passwords;
        this.tokens = tokens;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.attempts =
                new Attempts(clock, 5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1), 10_000);
    }

    /** The own account, with the teams and roles of today. */
    public Profile profile() {
        return repository.profile(signedIn.actor().id(), LocalDate.now(clock)).orElseThrow();
    }

    /**
     * Replaces the own password, given the present one. On success every session of this person has ended; the one that
     * asked may go on with the proof of identity in the result.
     */
    public PasswordResult changePassword(String current, String next) {
        PersonId me = signedIn.actor().id();
        PasswordOwner owner = credentials.owner(me).orElseThrow();
        Optional<PasswordProblem> problem = newPasswords.problem(next, owner);
        if (problem.isPresent()) {
            return new PasswordResult.Refused(problem.get());
        }
        Duration wait = attempts.begin(me.toString());
        if (!wait.isZero()) {
            return new PasswordResult.Wait(wait);
        }
        if (current.length() > PasswordRules.LONGEST * 4 || !passwords.matches(current, owner.passwordHash())) {
            return new PasswordResult.WrongCurrent();
        }
        attempts.forget(me.toString());
        if (!newPasswords.store(owner, passwords.hash(next))) {
            return new PasswordResult.WrongCurrent();
        }
        return new PasswordResult.Changed(
                signedIn.authentication(me, owner.stamp() + 1).orElseThrow());
    }

    /** Remembers the language for every device: Dutch or English, anything else counts as Dutch. */
    @Transactional
    public void chooseLanguage(Locale language) {
        PersonId me = signedIn.actor().id();
        repository.setLanguage(me, language.getLanguage().equals("en") ? "en" : "nl-BE");
        events.publishEvent(new AccessChanged(me));
    }

    /** Ends every session and token of the signed-in person on every device, this one included. */
    @Transactional
    public void signOutEverywhere() {
        PersonId me = signedIn.actor().id();
        credentials.endSessions(me);
        tokens.revokeAll(me, clock.instant());
        audit.record("sessions.ended", "person:" + me);
        events.publishEvent(new AccessChanged(me));
    }
}
