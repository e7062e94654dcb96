package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Audit;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.shell.OutgoingFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking not to have to do a step, since one did it elsewhere; a trainer decides. Whoever may not decide gets the same answer as
 * for what does not exist.
 */
@Service
@ForStaff
@Transactional
public class ExemptionRequests {

    private static final int MOST = 100;

    private final ExemptionRequestRepository repository;
    private final ExemptionRepository given;
    private final Exemptions exemptions;
    private final WalkRepository walking;
    private final ConfirmationRepository walked;
    private final KnownPaths paths;
    private final PrivacyGate gate;
    private final AskedNews news;
    private final Audit audit;
    private final SignedIn signedIn;
    private final Clock clock;

    ExemptionRequests(
            ExemptionRequestRepository repository,
            ExemptionRepository given,
            Exemptions exemptions,
            WalkRepository walking,
            ConfirmationRepository walked,
            KnownPaths paths,
            PrivacyGate gate,
            AskedNews news,
            Audit audit,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.given = given;
        this.exemptions = exemptions;
        this.walking = walking;
        this.walked = walked;
        this.paths = paths;
        this.gate = gate;
        this.news = news;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Asks not to have to do a step of a path that the signed-in person walks.
     *
     * @param file what shows it, a PDF or a picture; empty when there is nothing
     */
    public ExemptionAsked ask(String path, String step, String words, byte[] file, Confirmation confirmation) {
        String reason = words.strip();
        if (reason.isEmpty() || reason.length() > Exemptions.LONGEST_REASON) {
            return new ExemptionAsked.ReasonLength(Exemptions.LONGEST_REASON);
        }
        if (file.length > Exemptions.MOST_BYTES) {
            return new ExemptionAsked.FileTooLarge(Exemptions.MOST_BYTES);
        }
        if (file.length > 0 && Exemptions.kind(file).isEmpty()) {
            return new ExemptionAsked.FileOfAnotherKind();
        }
        return switch (gate.release(reason, confirmation)) {
            case ShareDecision.Refused _ -> new ExemptionAsked.NeverStored();
            case ShareDecision.Unconfirmed marks -> new ExemptionAsked.Unconfirmed(marks);
            case ShareDecision.Released released ->
                keep(path, step, released.text().value(), file);
        };
    }

    private ExemptionAsked keep(String path, String step, String reason, byte[] file) {
        var whose = new ExemptionRepository.Whose(signedIn.actor().id(), path, step);
        walking.takeTurn(whose.person());
        if (walked.walked(whose.person(), path)
                .flatMap(version -> paths.version(version).step(step))
                .isEmpty()) {
            return new ExemptionAsked.NotOnThePath();
        }
        if (given.isExempt(whose, LocalDate.now(clock))) {
            return new ExemptionAsked.ExemptedAlready();
        }
        if (repository.isAsked(whose)) {
            return new ExemptionAsked.AskedAlready();
        }
        UUID request = UUID.randomUUID();
        repository.add(request, whose, reason, Exemptions.outgoing(file), clock.instant());
        audit.record("training.exemption-asked", "person:" + whose.person());
        return new ExemptionAsked.Asked(request);
    }

    /** Asks it no longer; false when the signed-in person did not ask it, or somebody answered. */
    public boolean withdraw(UUID request) {
        return repository.withdraw(request, signedIn.actor().id(), clock.instant());
    }

    /** What others ask, the longest waiting first; without steps that their path does not have any more. */
    @ForTrainers
    @Transactional(readOnly = true)
    public List<ExemptionRequest> waiting() {
        return repository.waiting(signedIn.actor(), MOST).stream()
                .flatMap(row -> {
                    TrainingPath path = paths.version(new PathVersion(row.path(), row.version()));
                    return path
                            .step(row.step())
                            .map(step -> new ExemptionRequest(
                                    row.id(), row.colleague(), path, step, row.reason(), row.since(), row.withFile()))
                            .stream();
                })
                .toList();
    }

    /** Exempts who asks it, with the reason and until when as the trainer writes them; what was added goes along. */
    @ForTrainers
    public ExemptionResult give(UUID request, String reason, @Nullable LocalDate until, Confirmation confirmation) {
        Actor me = signedIn.actor();
        Optional<ExemptionRepository.Whose> asked = waiting(request, me);
        if (asked.isEmpty()) {
            return new ExemptionResult.NoLongerAsked();
        }
        ExemptionRepository.Whose whose = asked.get();
        byte[] file = repository
                .file(request, me.id(), true)
                .map(OutgoingFile::content)
                .orElseGet(() -> new byte[0]);
        ExemptionDraft draft = new ExemptionDraft(whose.person(), whose.path(), whose.step(), reason, until);
        ExemptionResult result = exemptions.give(draft, file, confirmation);
        if (result instanceof ExemptionResult.Given) {
            repository.decide(request, me, AskedState.CONFIRMED, null, clock.instant());
        }
        return result;
    }

    /** Says no, with a reason for who asks. */
    @ForTrainers
    public ExemptionDeclined decline(UUID request, String words, Confirmation confirmation) {
        String reason = words.strip();
        if (reason.isEmpty() || reason.length() > Exemptions.LONGEST_REASON) {
            return new ExemptionDeclined.ReasonLength(Exemptions.LONGEST_REASON);
        }
        return switch (gate.release(reason, confirmation)) {
            case ShareDecision.Refused _ -> new ExemptionDeclined.NeverStored();
            case ShareDecision.Unconfirmed marks -> new ExemptionDeclined.Unconfirmed(marks);
            case ShareDecision.Released released ->
                keepNo(request, released.text().value());
        };
    }

    private ExemptionDeclined keepNo(UUID request, String reason) {
        Actor me = signedIn.actor();
        Optional<ExemptionRepository.Whose> asked = waiting(request, me);
        if (asked.isEmpty() || !repository.decide(request, me, AskedState.DECLINED, reason, clock.instant())) {
            return new ExemptionDeclined.NoLongerAsked();
        }
        ExemptionRepository.Whose whose = asked.get();
        audit.record("training.exemption-declined", "person:" + whose.person());
        news.notExempted(whose.person(), me.name(), whose.path());
        return new ExemptionDeclined.Declined();
    }

    /** What somebody added to what they ask, for that person and for trainers; empty for everybody else, and once it is answered. */
    @Transactional(readOnly = true)
    public Optional<OutgoingFile> file(UUID request) {
        Actor me = signedIn.actor();
        return repository.file(request, me.id(), me.has(Role.TRAINER));
    }

    /** Whose it is, once it is this transaction's turn; another may have answered in the meantime. */
    private Optional<ExemptionRepository.Whose> waiting(UUID request, Actor me) {
        return repository.waiting(request, me).flatMap(whose -> {
            walking.takeTurn(whose.person());
            return repository.waiting(request, me);
        });
    }
}
