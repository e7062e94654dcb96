package be.leerspoor.casereview;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.Actor;
import be.leerspoor.people.Directory;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.people.TeamId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.PrivacyGate;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening a review to others, and closing it again. */
@Service
@ForStaff
@Transactional
public class Sharing {

    /** Most colleagues that can be chosen by name. */
    public static final int MOST_COLLEAGUES = 30;

    private final ReviewRepository repository;
    private final Templates templates;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Directory directory;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sharing(
            ReviewRepository repository,
            Templates templates,
            PrivacyGate gate,
            SignedIn signedIn,
            Directory directory,
            Clock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.templates = templates;
        this.gate = gate;
        this.signedIn = signedIn;
        this.directory = directory;
        this.clock = clock;
        this.events = events;
    }

    /** What the detector marks in one's own review as it is kept now, field by field. */
    @Transactional(readOnly = true)
    public FormResult marks(ReviewId review) {
        return gate.check(texts(own(review)));
    }

    /** Opens one's own review to chosen colleagues and own teams, with a question to them. */
    public ShareResult share(
            ReviewId review, Set<PersonId> colleagues, Set<TeamId> teams, Ask ask, Confirmation confirmation) {
        return share(review, colleagues, teams, Set.of(), ask, confirmation);
    }

    /** Opens one's own review to chosen colleagues, own teams and circles one is in, with a question to them. */
    public ShareResult share(
            ReviewId review,
            Set<PersonId> colleagues,
            Set<TeamId> teams,
            Set<AccessTerm> circles,
            Ask ask,
            Confirmation confirmation) {
        Actor actor = signedIn.actor();
        ReviewRepository.Row row = own(review);
        if (row.state() == ReviewState.SHARED) {
            return new ShareResult.AlreadyShared();
        }
        SequencedMap<String, String> texts = texts(row);
        if (texts.getOrDefault(Writing.TITLE, "").isBlank()
                || texts.entrySet().stream()
                        .allMatch(field -> field.getKey().equals(Writing.TITLE)
                                || field.getValue().isBlank())) {
            return new ShareResult.Empty();
        }
        Set<AccessTerm> readers = readers(colleagues, teams, circles);
        if (colleagues.size() > MOST_COLLEAGUES) {
            return new ShareResult.TooManyReaders(MOST_COLLEAGUES);
        }
        if (!possible(actor, readers, Set.of())) {
            return new ShareResult.NoSuchReaders();
        }
        return switch (gate.release(texts, confirmation)) {
            case FormDecision.Refused(var fields) -> new ShareResult.Refused(fields);
            case FormDecision.Unconfirmed(var fields) -> new ShareResult.Unconfirmed(fields);
            case FormDecision.Released released -> open(row, ask, readers, marksIn(released));
        };
    }

    private ShareResult open(ReviewRepository.Row row, Ask ask, Set<AccessTerm> readers, int marks) {
        Instant now = clock.instant();
        // The version makes sure that what is opened is what was looked at just now.
        if (!repository.share(row.id(), row.author(), ask, readers, row.version(), now)) {
            return new ShareResult.AlreadyShared();
        }
        if (marks > 0) {
            repository.confirm(row.id(), row.author(), marks, now);
        }
        events.publishEvent(new ReviewChanged(row.id()));
        events.publishEvent(new ReviewOpened(row.id()));
        return new ShareResult.Shared();
    }

    /** Changes who reads one's own shared review, which stays shared with whoever remains. */
    public ShareResult changeReaders(
            ReviewId review, Set<PersonId> colleagues, Set<TeamId> teams, Set<AccessTerm> circles) {
        if (colleagues.size() > MOST_COLLEAGUES) {
            return new ShareResult.TooManyReaders(MOST_COLLEAGUES);
        }
        return changeReaders(own(review), readers(colleagues, teams, circles));
    }

    /** Lets circles one is in read one's own shared review as well; whoever reads it already stays. */
    public ShareResult admit(ReviewId review, Set<AccessTerm> circles) {
        ReviewRepository.Row row = own(review);
        if (row.audience().containsAll(circles)) {
            return new ShareResult.Shared();
        }
        Set<AccessTerm> readers = readers(Set.of(), Set.of(), circles);
        readers.addAll(row.audience());
        return changeReaders(row, readers);
    }

    private ShareResult changeReaders(ReviewRepository.Row row, Set<AccessTerm> readers) {
        ReviewId review = row.id();
        // A colleague, a team or a circle that reads it already may stay, whatever changed for them or for the author
        // since.
        if (!possible(signedIn.actor(), readers, row.audience())) {
            return new ShareResult.NoSuchReaders();
        }
        if (!repository.changeReaders(row, readers)) {
            return new ShareResult.AlreadyShared();
        }
        events.publishEvent(new ReviewChanged(review));
        events.publishEvent(new ReadersChanged(review));
        return new ShareResult.Shared();
    }

    /** Closes one's own review to everyone else, at once; false when it was not shared. */
    public boolean withdraw(ReviewId review) {
        boolean withdrawn = repository.withdraw(review, own(review).author(), clock.instant());
        if (withdrawn) {
            events.publishEvent(new ReviewChanged(review));
            events.publishEvent(new ReviewWithdrawn(review));
        }
        return withdrawn;
    }

    private ReviewRepository.Row own(ReviewId review) {
        Actor actor = signedIn.actor();
        return repository
                .find(review, actor)
                .filter(row -> row.author().equals(actor.id()))
                .orElseThrow(() -> new AccessDeniedException("Only the author opens or closes a review"));
    }

    private boolean possible(Actor actor, Set<AccessTerm> readers, Set<AccessTerm> already) {
        Set<AccessTerm> added = new HashSet<>(readers);
        added.removeAll(already);
        return !readers.isEmpty()
                && !readers.contains(AccessTerm.of(actor.id()))
                && added.stream().flatMap(term -> term.team().stream()).allMatch(actor.teams()::contains)
                && actor.circles()
                        .containsAll(
                                added.stream().filter(AccessTerm::isOfCircle).toList())
                && directory.allWorkHere(
                        added.stream().flatMap(term -> term.person().stream()).collect(Collectors.toSet()));
    }

    private SequencedMap<String, String> texts(ReviewRepository.Row row) {
        return row.texts(templates.version(row.templateCode(), row.templateVersion()));
    }

    private static Set<AccessTerm> readers(Set<PersonId> colleagues, Set<TeamId> teams, Set<AccessTerm> circles) {
        if (!circles.stream().allMatch(AccessTerm::isOfCircle)) {
            throw new IllegalArgumentException("Colleagues and teams are chosen as such");
        }
        Set<AccessTerm> readers = new HashSet<>(circles);
        colleagues.forEach(person -> readers.add(AccessTerm.of(person)));
        teams.forEach(team -> readers.add(AccessTerm.of(team)));
        return readers;
    }

    private static int marksIn(FormDecision.Released released) {
        return released.fields().values().stream()
                .mapToInt(field -> field.confirmed().count())
                .sum();
    }
}
