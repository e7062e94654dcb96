package be.leerspoor.people;

import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens: keys with which a program reads what its owner may read. */
@Service
public class AccessTokens {

    /** The longest label, in characters. */
    public static final int LONGEST_LABEL = 80;

    private static final String PREFIX = "lsp_";
    private static final int SECRET_LENGTH = 47;
    private static final Duration SEEN_RECENTLY = Duration.ofMinutes(5);

    private final AccessTokenRepository repository;
    private final SignedIn signedIn;
    private final Actors actors;
    private final NeverStored neverStored;
    private final Audit audit;
    private final Clock clock;

    AccessTokens(
            AccessTokenRepository repository,
            SignedIn signedIn,
            Actors actors,
            NeverStored neverStored,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.actors = actors;
        this.neverStored = neverStored;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a token may be called this: 1 to 80 characters, and no register number. */
    @ForStaff
    public boolean isLabel(String label) {
        String words = label.strip();
        return !words.isEmpty() && words.length() <= LONGEST_LABEL && !neverStored.isIn(words);
    }

    /**
     * Makes a token for the signed-in person and returns its secret ({@code lsp_...}), which is never shown again.
     * Refuses with {@link IllegalArgumentException} what is no {@linkplain #isLabel label}.
     */
    @ForStaff
    @Transactional
    public String make(String label, TokenLifetime lifetime) {
        return makeFor(signedIn.actor().id(), label, lifetime);
    }

    /** The tokens that the signed-in person did not revoke, those that came to their end too, newest first. */
    @ForStaff
    public List<AccessToken> mine() {
        return repository.of(signedIn.actor().id());
    }

    /** Makes one of the own tokens worthless at once; of another person's or an unknown one it does nothing. */
    @ForStaff
    @Transactional
    public void revoke(UUID token) {
        PersonId me = signedIn.actor().id();
        if (repository.revoke(token, me, clock.instant())) {
            audit.record("token.revoked", "person:" + me + " token:" + token);
        }
    }

    /** Who shows this secret, with the roles of now; empty when it opens nothing (any more). */
    @CalledByProgram
    public Optional<Authentication> signIn(String secret) {
        if (secret.length() != SECRET_LENGTH || !secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<AccessTokenRepository.Shown> shown = repository.find(Secrets.hash(secret), now);
        shown.filter(token -> token.lastUsedAt() == null
                        || token.lastUsedAt().plus(SEEN_RECENTLY).isBefore(now))
                .ifPresent(token -> repository.used(token.id(), now));
        return shown.flatMap(token -> actors.find(token.person())).map(SignedIn::authentication);
    }

    /** Makes a token for the person with this user name; empty when there is no such active person. */
    @CalledByProgram
    @Transactional
    public Optional<String> makeForUser(String userName, String label) {
        return repository
                .activePerson(userName.strip().toLowerCase(Locale.ROOT))
                .map(person -> makeFor(person, label, TokenLifetime.USUAL));
    }

    private String makeFor(PersonId person, String label, TokenLifetime lifetime) {
        if (!isLabel(label)) {
            throw new IllegalArgumentException("label: 1 to " + LONGEST_LABEL + " characters, and no register number");
        }
        String secret = PREFIX + Secrets.random();
        Instant now = clock.instant();
        repository.add(person, label.strip(), Secrets.hash(secret), now, lifetime.endOf(now));
        audit.record("token.made", "person:" + person);
        return secret;
    }
}
