package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Alphabet;
import be.leerspoor.people.Attempts;
import be.leerspoor.people.Audit;
import be.leerspoor.people.ForAnyone;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.Network;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.shell.OutgoingFile;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates: one's own, those of an edition one gives, and the check that anybody can do with a code. */
@Service
@Transactional
public class Certificates {

    /** Characters that fit in the reason of a revocation. */
    public static final int LONGEST_REASON = 300;

    private static final int SHORTEST_REASON = 3;
    private static final int CODE_LENGTH = 16;
    private static final int FREE_CHECKS = 30;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int KEYS = 100_000;

    private final CertificateRepository repository;
    private final CertificateBook book;
    private final CourseEvidence evidence;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;
    private final Attempts tries;

    Certificates(
            CertificateRepository repository,
            CertificateBook book,
            CourseEvidence evidence,
            PrivacyGate gate,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.book = book;
        this.evidence = evidence;
        this.gate = gate;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
        this.tries = new Attempts(clock, FREE_CHECKS, FIRST_WAIT, LONGEST_WAIT, Duration.ofHours(1), KEYS);
    }

    /** The certificates of the signed-in person, the latest first. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Certificate> mine() {
        return repository.of(signedIn.actor().id(), today());
    }

    /**
     * One's own certificate as a PDF; empty when it is somebody else's, or counts no longer because it was revoked.
     *
     * @param checkAddress where anybody checks it, without the code
     */
    @ForStaff
    public Optional<OutgoingFile> paper(CertificateId id, Locale language, String checkAddress) {
        return repository
                .find(id, signedIn.actor().id(), today())
                .filter(certificate -> certificate.state() != CertificateState.REVOKED)
                .map(certificate ->
                        CertificatePaper.of(certificate, repository.organisation(), language, checkAddress));
    }

    /** The certificates of an edition for who gives it or is an administrator, by name; none for anybody else. */
    @ForStaff
    @Transactional(readOnly = true)
    public List<Certificate> of(EditionId edition) {
        return mayGive()
                ? Alphabet.sorted(
                        repository.of(edition, signedIn.actor().id(), isAdministrator(), today()),
                        Certificate::personName)
                : List.of();
    }

    /** The edition, and how far it is towards certificates, for who may see them; empty for anybody else. */
    @ForStaff
    @Transactional(readOnly = true)
    public Optional<CertificateOutlook> outlook(EditionId edition) {
        return mayGive()
                ? repository.outlook(edition, signedIn.actor().id(), isAdministrator(), clock.instant())
                : Optional.empty();
    }

    /** Revokes a certificate; refuses whoever neither gives its edition nor is an administrator. */
    @ForStaff
    public RevokeResult revoke(CertificateId id, String typedReason, Confirmation confirmation) {
        Actor me = signedIn.actor();
        if (!mayGive() || !repository.isSeen(id, me.id(), isAdministrator())) {
            throw new AccessDeniedException("Certificates are revoked by who gives the edition, or an administrator");
        }
        String reason = typedReason.replaceAll("\\p{Cntrl}+", " ").strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            return new RevokeResult.NeedsReason(LONGEST_REASON);
        }
        return switch (gate.release(reason, confirmation)) {
            case ShareDecision.Refused _ -> new RevokeResult.NeverStored();
            case ShareDecision.Unconfirmed marks -> new RevokeResult.Unconfirmed(marks);
            case ShareDecision.Released released ->
                revoke(id, me, released.text().value());
        };
    }

    private RevokeResult revoke(CertificateId id, Actor me, String reason) {
        if (!repository.revoke(id, reason, me.id(), clock.instant())) {
            return new RevokeResult.RevokedAlready();
        }
        audit.record("certificate.revoked", "certificate:" + id);
        repository.holder(id).ifPresent(holder -> {
            book.revoked(holder, reason);
            evidence.settle(holder.edition(), List.of(holder.person()));
        });
        return new RevokeResult.Revoked();
    }

    /** What anybody may know of a code; spaces, dashes and capitals in it do not matter. */
    @ForAnyone
    public CheckedCertificate check(String typed, Network from) {
        Duration wait = tries.begin(from.name());
        if (!wait.isZero()) {
            return new CheckedCertificate.Wait(wait);
        }
        Optional<Certificate> found = written(typed).flatMap(code -> repository.find(code, today()));
        found.ifPresent(known -> tries.undo(from.name()));
        return found.<CheckedCertificate>map(known -> new CheckedCertificate.Found(
                        known.code(),
                        known.personName(),
                        known.courseNl(),
                        known.courseEn(),
                        known.heldOn(),
                        known.validUntil(),
                        known.state()))
                .orElseGet(CheckedCertificate.Unknown::new);
    }

    private static Optional<String> written(String typed) {
        if (typed.length() > CODE_LENGTH * 3) {
            return Optional.empty();
        }
        String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return plain.length() == CODE_LENGTH && plain.matches("[A-Z2-9]+")
                ? Optional.of(String.join("-", plain.split("(?<=\\G.{4})")))
                : Optional.empty();
    }

    // Confidential: who gave an edition and is no trainer any more sees no names.
    private boolean mayGive() {
        return isAdministrator() || signedIn.has(Role.TRAINER);
    }

    private boolean isAdministrator() {
        return signedIn.actor().has(Role.ADMINISTRATOR);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Everybody starts afresh. */
    void forgetTries() {
        tries.forgetAll();
    }
}
