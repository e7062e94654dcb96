package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Audit;
import be.leerspoor.people.Directory;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.shell.OutgoingFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Trainers decide that somebody need not do a step, because of an earlier certificate or the like. The reason and what shows it
 * are for that person and the trainers.
 */
@Service
@ForTrainers
@Transactional
public class Exemptions {

    /** Characters that fit in the reason. */
    public static final int LONGEST_REASON = 500;

    /** Bytes that a file may have. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** How many are read together. */
    public static final int PAGE = 50;

    private static final Set<FileKind> KEPT = EnumSet.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG);

    private final ExemptionRepository repository;
    private final WalkRepository walking;
    private final ConfirmationRepository walked;
    private final KnownPaths paths;
    private final Directory directory;
    private final PrivacyGate gate;
    private final Audit audit;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exemptions(
            ExemptionRepository repository,
            WalkRepository walking,
            ConfirmationRepository walked,
            KnownPaths paths,
            Directory directory,
            PrivacyGate gate,
            Audit audit,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.walking = walking;
        this.walked = walked;
        this.paths = paths;
        this.directory = directory;
        this.gate = gate;
        this.audit = audit;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Exemptions that run, or that do not any more, the latest first: those after so many, a page at a time. Somebody who was
     * exempted from what is offered no longer is among them.
     */
    @Transactional(readOnly = true)
    public ExemptionList some(boolean running, int after) {
        List<TrainingPath> offered =
                paths.offered().stream().map(OfferedPath::path).toList();
        Map<String, TrainingPath> known =
                offered.stream().collect(Collectors.toMap(TrainingPath::code, Function.identity()));
        List<Exemption> found = repository.some(running, LocalDate.now(clock), Math.max(0, after), PAGE + 1).stream()
                .map(row -> new Exemption(
                        row.id(),
                        row.person(),
                        known.get(row.path()),
                        row.step(),
                        row.byName(),
                        row.reason(),
                        row.from(),
                        row.until(),
                        row.endedOn(),
                        row.withFile()))
                .toList();
        return new ExemptionList(found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE, offered);
    }

    /**
     * Exempts somebody else from a step of a path that is offered, from today on.
     *
     * @param file what shows it, a PDF or a picture; empty when there is nothing
     */
    public ExemptionResult give(ExemptionDraft draft, byte[] file, Confirmation confirmation) {
        LocalDate today = LocalDate.now(clock);
        String reason = draft.reason().strip();
        Optional<ExemptionResult> refused = refused(draft, reason, file, today);
        if (refused.isPresent()) {
            return refused.get();
        }
        return switch (gate.release(reason, confirmation)) {
            case ShareDecision.Refused _ -> new ExemptionResult.NeverStored();
            case ShareDecision.Unconfirmed marks -> new ExemptionResult.Unconfirmed(marks);
            case ShareDecision.Released released -> keep(draft, released.text().value(), file, today);
        };
    }

    private ExemptionResult keep(ExemptionDraft draft, String reason, byte[] file, LocalDate today) {
        Actor me = signedIn.actor();
        if (draft.person().equals(me.id()) || !directory.allWorkHere(Set.of(draft.person()))) {
            return new ExemptionResult.NoColleague();
        }
        if (paths.offered(draft.path())
                .flatMap(path -> path.path().step(draft.step()))
                .isEmpty()) {
            return new ExemptionResult.NoSuchStep();
        }
        walking.takeTurn(draft.person());
        var whose = new ExemptionRepository.Whose(draft.person(), draft.path(), draft.step());
        if (repository.isExempt(whose, today)) {
            return new ExemptionResult.ExemptedAlready();
        }
        UUID exemption = UUID.randomUUID();
        repository.add(exemption, draft, reason, me.id(), today, outgoing(file));
        tell(whose, Change.EXEMPTED);
        audit.record("training.exempted", "person:" + draft.person());
        return new ExemptionResult.Given(exemption);
    }

    private Optional<ExemptionResult> refused(ExemptionDraft draft, String reason, byte[] file, LocalDate today) {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return Optional.of(new ExemptionResult.ReasonLength(LONGEST_REASON));
        }
        LocalDate until = draft.until();
        if (until != null && !until.isAfter(today)) {
            return Optional.of(new ExemptionResult.EndsTooSoon());
        }
        if (file.length > MOST_BYTES) {
            return Optional.of(new ExemptionResult.FileTooLarge(MOST_BYTES));
        }
        return file.length > 0 && kind(file).isEmpty()
                ? Optional.of(new ExemptionResult.FileOfAnotherKind())
                : Optional.empty();
    }

    static Optional<FileKind> kind(byte[] file) {
        return FileKind.of(file).filter(KEPT::contains);
    }

    // The name it had is not kept: it could tell more than anybody asked for.
    static @Nullable OutgoingFile outgoing(byte[] file) {
        return kind(file)
                .map(kind -> new OutgoingFile(kind.named(""), kind.type(), file))
                .orElse(null);
    }

    /** Ends an exemption of somebody else, so that the step must be done after all; false when it was ended already. */
    public boolean end(UUID exemption) {
        if (!repository.end(exemption, signedIn.actor().id(), LocalDate.now(clock))) {
            return false;
        }
        ExemptionRepository.Whose whose = repository.whose(exemption);
        tell(whose, Change.EXEMPTION_ENDED);
        audit.record("training.exemption-ended", "person:" + whose.person());
        return true;
    }

    private void tell(ExemptionRepository.Whose whose, Change what) {
        PersonId person = whose.person();
        walked.walked(person, whose.path()).ifPresent(version -> {
            PathNews news = new PathNews(version, whose.step(), what, null);
            walking.tellFirst(person, news, clock.instant());
            events.publishEvent(new PathMoved(person, news));
            events.publishEvent(new WalksChanged(person));
        });
    }

    /** What shows why somebody need not do a step, for that person and for trainers; empty for everybody else. */
    @ForStaff
    @Transactional(readOnly = true)
    public Optional<OutgoingFile> file(UUID exemption) {
        Actor me = signedIn.actor();
        return repository.file(exemption, me.id(), me.has(Role.TRAINER));
    }
}
