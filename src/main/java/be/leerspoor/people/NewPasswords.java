package be.leerspoor.people;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a password that was checked and hashed before, and with it ends every session of its owner. */
@Component
class NewPasswords {

    private final CredentialsRepository repository;
    private final AccessTokenRepository tokens;
    private final PasswordRules rules;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewPasswords(
            CredentialsRepository repository,
            AccessTokenRepository tokens,
            PasswordRules rules,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.tokens = tokens;
        this.rules = rules;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Optional<PasswordProblem> problem(String password, PasswordOwner owner) {
        return rules.problem(password, owner.names(), owner.organisationNames());
    }

    @Transactional
    boolean store(PasswordOwner owner, String hash) {
        if (!repository.store(owner, hash)) {
            return false;
        }
        audit.record("password.changed", "person:" + owner.id());
        events.publishEvent(new AccessChanged(owner.id()));
        return true;
    }

    @Transactional
    boolean storeByLink(PasswordOwner owner, String hash, String secretHash) {
        if (!repository.useLink(secretHash, clock.instant()) || !repository.store(owner, hash)) {
            return false;
        }
        tokens.revokeAll(owner.id(), clock.instant());
        audit.record("password.set-by-link", "person:" + owner.id());
        events.publishEvent(new AccessChanged(owner.id()));
        return true;
    }
}
