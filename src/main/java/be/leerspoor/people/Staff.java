package be.leerspoor.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The people of the organisation in the hands of the administrator. */
@Service
@ForAdministrators
public class Staff {

    private static final Duration LINK_LASTS = Duration.ofHours(24);
    private static final Comparator<StaffRepository.Named> BY_NAME = Comparator.comparing(
                    StaffRepository.Named::lastName, Alphabet.ORDER)
            .thenComparing(StaffRepository.Named::firstName, Alphabet.ORDER)
            .thenComparing(person -> person.id().value());

    private final StaffRepository repository;
    private final TurnsRepository turns;
    private final SetUpRepository setUp;
    private final CredentialsRepository credentials;
    private final AccessTokenRepository tokens;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Staff(
            StaffRepository repository,
            TurnsRepository turns,
            SetUpRepository setUp,
            CredentialsRepository credentials,
            AccessTokenRepository tokens,
            NeverStored neverStored,
            SignedIn signedIn,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.turns = turns;
        this.setUp = setUp;
        this.credentials = credentials;
        this.tokens = tokens;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The people of whose name, user name or mail every word is a part, by last name, deactivated ones too. */
    public StaffPage search(String text, int offset, int limit) {
        List<PersonId> all = repository.named(Directory.words(text)).stream()
                .sorted(BY_NAME)
                .map(StaffRepository.Named::id)
                .toList();
        List<PersonId> part = all.stream()
                .skip(Math.max(offset, 0))
                .limit(Math.clamp(limit, 1, 200))
                .toList();
        List<StaffRow> rows = part.isEmpty()
                ? List.of()
                : repository.rows(part, today()).stream()
                        .sorted(Comparator.comparing(row -> part.indexOf(row.id())))
                        .toList();
        return new StaffPage(rows, all.size());
    }

    /** One person with their whole history, or empty when there is none with this id. */
    public Optional<StaffMember> find(PersonId person) {
        return repository.find(person);
    }

    /** Adds a person, who can sign in once a one-time link was followed. */
    @Transactional
    public StaffResult create(PersonDraft draft) {
        if (draft.holds(neverStored)) {
            return new StaffResult.NeverStored();
        }
        turns.take();
        Optional<StaffResult> taken = taken(draft, repository.taken(draft, null));
        if (taken.isPresent()) {
            return taken.get();
        }
        PersonId person = PersonId.random();
        setUp.addPerson(person, draft, null, clock.instant());
        return done("person.created", person);
    }

    /** Changes the details of a person as they were in {@code version}. */
    @Transactional
    public StaffResult edit(PersonId person, int version, PersonDraft draft) {
        if (draft.holds(neverStored)) {
            return new StaffResult.NeverStored();
        }
        turns.take();
        Optional<StaffResult> taken = taken(draft, repository.taken(draft, person));
        if (taken.isPresent()) {
            return taken.get();
        }
        return repository.edit(person, version, draft)
                ? done("person.edited", person)
                : new StaffResult.ChangedMeanwhile();
    }

    /** Ends every session and token of the person at once and lets them in no more, until reactivated. */
    @Transactional
    public StaffResult deactivate(PersonId person) {
        return keepingAnAdministrator(() -> {
            if (!repository.deactivate(person, clock.instant())) {
                return new StaffResult.ChangedMeanwhile();
            }
            tokens.revokeAll(person, clock.instant());
            return done("person.deactivated", person);
        });
    }

    /** Lets the person in again with the password, teams and roles they still have. */
    @Transactional
    public StaffResult reactivate(PersonId person) {
        return repository.reactivate(person) ? done("person.reactivated", person) : new StaffResult.ChangedMeanwhile();
    }

    /** Makes the one link with which this person can set a password within a day. Earlier links stop working. */
    @Transactional
    public OneTimeLink makeLink(PersonId person) {
        String secret = Secrets.random();
        Instant until = clock.instant().plus(LINK_LASTS);
        repository.lock(person);
        credentials.addLink(person, Secrets.hash(secret), clock.instant(), until);
        audit.record("password.link-made", "person:" + person);
        return new OneTimeLink("welcome/" + secret, until);
    }

    /** Puts somebody else in a team for a period. */
    @Transactional
    public StaffResult join(PersonId person, TeamId team, Period period) {
        if (isOneself(person)) {
            return new StaffResult.NotOneself();
        }
        repository.lock(person);
        if (repository.isMember(person, team, period)) {
            return new StaffResult.AlreadyHeld();
        }
        repository.addMembership(person, team, period);
        return done("membership.begun", person, " team:" + team);
    }

    /** Ends a membership: {@code until} is the first day on which it no longer holds. */
    @Transactional
    public StaffResult leave(PersonId person, UUID membership, LocalDate until) {
        return repository.endMembership(person, membership, until)
                ? done("membership.ended", person)
                : new StaffResult.ChangedMeanwhile();
    }

    /** Gives somebody else a role for a period; a place that does not suit it is refused with an exception. */
    @Transactional
    public StaffResult grant(PersonId person, Role role, RolePlace place, Period period) {
        if (!place.suits(role)) {
            throw new IllegalArgumentException(role + " is for the whole organisation");
        }
        if (isOneself(person)) {
            return new StaffResult.NotOneself();
        }
        repository.lock(person);
        if (repository.holdsRole(person, role, place, period)) {
            return new StaffResult.AlreadyHeld();
        }
        repository.addGrant(person, role, place, period);
        return done("role.granted", person, " role:" + role);
    }

    /** Ends a role: {@code until} is the first day on which it no longer holds. */
    @Transactional
    public StaffResult withdraw(PersonId person, UUID grant, LocalDate until) {
        return keepingAnAdministrator(() -> repository.endGrant(person, grant, until)
                ? done("role.ended", person)
                : new StaffResult.ChangedMeanwhile());
    }

    /** Undoes the change when it would leave the organisation without anyone to administer it. */
    private StaffResult keepingAnAdministrator(Supplier<StaffResult> change) {
        turns.take();
        int before = repository.lastingAdministrators(today());
        StaffResult result = change.get();
        if (before > 0 && repository.lastingAdministrators(today()) == 0) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new StaffResult.LastAdministrator();
        }
        return result;
    }

    // Confidential: who administers could otherwise open the reviews of any team to themselves.
    private boolean isOneself(PersonId person) {
        return signedIn.actor().id().equals(person);
    }

    private StaffResult done(String deed, PersonId person) {
        return done(deed, person, "");
    }

    private StaffResult done(String deed, PersonId person, String more) {
        audit.record(deed, "person:" + person + more);
        events.publishEvent(new AccessChanged(person));
        return new StaffResult.Done(person);
    }

    private static Optional<StaffResult> taken(PersonDraft draft, List<String> taken) {
        if (taken.contains(draft.userName())) {
            return Optional.of(new StaffResult.UserNameTaken());
        }
        return taken.contains(draft.mail()) ? Optional.of(new StaffResult.MailTaken()) : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
