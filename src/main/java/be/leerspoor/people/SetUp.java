package be.leerspoor.people;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes an organisation out of an empty database, once, for whoever can read the terminal of the server. */
@Service
@ForAnyone
public class SetUp {

    private final SetUpRepository repository;
    private final SetUpCode code;
    private final PasswordRules rules;
    private final Passwords passwords;
    private final NeverStored neverStored;
    private final Audit audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Attempts attempts;
    private volatile boolean done;

    SetUp(
            SetUpRepository repository,
            SetUpCode code,
            PasswordRules rules,
            Passwords passwords,
            NeverStored neverStored,
            Audit audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.code = code;
        this.rules = rules;
        this.passwords = passwords;
        this.neverStored = neverStored;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.attempts =
                new Attempts(clock, 5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(1), 10_000);
    }

    /** Whether there is no organisation yet. Asks the database until there is one, and never again after that. */
    public boolean isNeeded() {
        if (!done) {
            done = repository.organisation().isPresent();
        }
        return !done;
    }

    /** Makes the organisation and its first administrator, all or nothing, once. */
    public SetUpResult perform(SetUpDraft draft, String remoteAddress) {
        if (!isNeeded()) {
            return new SetUpResult.AlreadySetUp();
        }
        Duration wait = attempts.begin(remoteAddress);
        if (!wait.isZero()) {
            return new SetUpResult.Wait(wait);
        }
        if (!code.fits(draft.code())) {
            return new SetUpResult.WrongCode();
        }
        attempts.forget(remoteAddress);
        PersonDraft person = draft.administrator();
        if (person.holds(neverStored) || neverStored.isIn(draft.organisation())) {
            return new SetUpResult.NeverStored();
        }
        var owner = new PasswordOwner(
                PersonId.random(),
                0,
                person.userName(),
                person.mail(),
                person.firstName(),
                person.lastName(),
                null,
                null);
        Optional<PasswordProblem> problem =
                rules.problem(draft.password(), owner.names(), List.of(draft.organisation()));
        if (problem.isPresent()) {
            return new SetUpResult.Refused(problem.get());
        }
        String hash = passwords.hash(draft.password());
        try {
            transaction.executeWithoutResult(status -> store(draft, owner.id(), hash));
        } catch (DuplicateKeyException somebodyWasFirst) {
            return new SetUpResult.AlreadySetUp();
        }
        return new SetUpResult.Ready();
    }

    private void store(SetUpDraft draft, PersonId administrator, String hash) {
        repository.addOrganisation(draft.organisation(), clock.instant());
        repository.addPerson(administrator, draft.administrator(), hash, clock.instant());
        repository.makeAdministrator(administrator, LocalDate.now(clock));
        audit.record("organisation.set-up", "person:" + administrator);
    }
}
