package be.leerspoor.training;

import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Secrets;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives certificates, and takes them back when what they were given for turns out otherwise. */
@Component
@CalledByProgram
class CertificateBook {

    private static final int GROUPS = 4;
    private static final int EACH = 4;

    private final CertificateRepository repository;
    private final Notices notices;
    private final Clock clock;

    CertificateBook(CertificateRepository repository, Notices notices, Clock clock) {
        this.notices = notices;
        this.repository = repository;
        this.clock = clock;
    }

    /** Whoever followed the edition has its certificate; for whoever holds the turn of this edition. */
    @Transactional
    public void hold(
            PersonId person, CourseEvidenceRepository.Given given, LocalDate heldOn, Optional<LocalDate> validUntil) {
        if (repository.hold(person, given.edition(), heldOn, validUntil.orElse(null))) {
            repository.restore(person, given.edition());
            return;
        }
        repository.issue(
                CertificateId.random(),
                person,
                given,
                Secrets.code(GROUPS, EACH),
                heldOn,
                validUntil.orElse(null),
                clock.instant());
    }

    /** Of whom somebody revoked the certificate of this edition: they did not follow it, whatever is noted. */
    @Transactional(readOnly = true)
    public Set<PersonId> revoked(EditionId edition) {
        return repository.revokedBySomebody(edition);
    }

    /** Whoever did not follow it after all has none. */
    @Transactional
    public void fall(PersonId person, CourseEvidenceRepository.Given given) {
        if (repository.fall(person, given.edition(), clock.instant())) {
            String why = given.isOver(clock.instant())
                    ? "training.certificate.mail.corrected"
                    : "training.certificate.mail.not-over";
            tell(person, given.nameNl(), given.nameEn(), language -> Texts.textIn(language, why));
        }
    }

    /** Tells the holder that somebody revoked it, with the reason they gave. */
    @Transactional
    public void revoked(CertificateRepository.Holder holder, String reason) {
        tell(
                holder.person(),
                holder.courseNl(),
                holder.courseEn(),
                language -> Texts.textIn(language, "training.certificate.mail.because", reason));
    }

    private void tell(PersonId person, String courseNl, String courseEn, Function<Locale, String> why) {
        notices.tell(
                List.of(person),
                TrainingNotices.CERTIFICATE,
                language -> new NoticeText(
                        Texts.textIn(
                                language,
                                "training.certificate.mail.revoked",
                                Course.isEnglish(language) ? courseEn : courseNl),
                        why.apply(language),
                        "training/certificates"));
    }
}
