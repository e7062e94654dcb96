package be.leerspoor.notice;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Recipient;
import be.leerspoor.people.Recipients;
import be.leerspoor.shell.BugReference;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One mail with all that waited until its hour, and the clearing away of what is old. What was told says itself when it is
 * due, so a server that was away at seven o'clock catches up, and what is due on a day and by a week goes in one mail.
 */
@Component
@CalledByProgram
class Digest {

    /** The kind of these mails; to stop it is to stop whatever comes gathered. */
    static final String KIND = "notice.digest";

    private static final int LISTED = 15;
    private static final Duration SEEN_KEPT = Duration.ofDays(90);
    private static final Duration KEPT = Duration.ofDays(365);
    private static final Duration LINKS_KEPT = Duration.ofDays(180);

    private final NoticeRepository repository;
    private final StopLinkRepository links;
    private final StartNewsRepository start;
    private final Mails mails;
    private final Recipients recipients;
    private final PublicAddress address;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Digest(
            NoticeRepository repository,
            StopLinkRepository links,
            StartNewsRepository start,
            Mails mails,
            Recipients recipients,
            PublicAddress address,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.links = links;
        this.start = start;
        this.mails = mails;
        this.recipients = recipients;
        this.address = address;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    public void send() {
        Instant now = clock.instant();
        for (PersonId person : repository.waitedFor(now)) {
            try {
                // One transaction each: what is taken and the mail about it stand or fall together.
                transaction.executeWithoutResult(status -> send(person, now));
            } catch (RuntimeException fault) {
                BugReference.log("digest", fault);
            }
        }
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT12M")
    public void deleteTheOldest() {
        Instant now = clock.instant();
        repository.deleteSeenAndToldBefore(now.minus(SEEN_KEPT));
        repository.deleteToldBefore(now.minus(KEPT));
        links.deleteMadeBefore(now.minus(LINKS_KEPT));
        start.deletePassingPutBefore(now.minus(SEEN_KEPT));
    }

    private void send(PersonId person, Instant now) {
        List<MyNotice> due = repository.takeDue(person, now);
        Optional<Recipient> reader = recipients.find(person);
        if (due.isEmpty() || reader.isEmpty()) {
            return;
        }
        // Confidential: who lost the key since it was told, is not told by mail.
        Set<AccessTerm> held = recipients.terms(person);
        List<MyNotice> readable = due.stream()
                .filter(notice -> notice.term().map(held::contains).orElse(true))
                .toList();
        if (!readable.isEmpty()) {
            mails.sendStoppable(List.of(reader.get()), KIND, to -> words(readable, to.language()), Optional.empty())
                    .forEach(mail -> repository.gathered(readable, mail.id()));
        }
    }

    private MailText words(List<MyNotice> notices, Locale language) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Texts.textIn(language, "notice.digest.line"));
        notices.stream()
                .limit(LISTED)
                .forEach(notice -> paragraphs.add(notice.path()
                        .map(path -> notice.title() + "\n" + address.of(path))
                        .orElse(notice.title())));
        if (notices.size() > LISTED) {
            paragraphs.add(Texts.textIn(language, "notice.digest.more", notices.size() - LISTED));
        }
        paragraphs.add(Texts.textIn(language, "notice.digest.all"));
        return new MailText(
                Texts.textIn(language, "notice.digest.subject", notices.size()), paragraphs, Optional.of("notices"));
    }
}
