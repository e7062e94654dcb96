package be.leerspoor.training;

import be.leerspoor.casereview.ResponseFact;
import be.leerspoor.casereview.ResponseFacts;
import be.leerspoor.casereview.ResponseGiven;
import be.leerspoor.casereview.ReviewFact;
import be.leerspoor.casereview.ReviewFacts;
import be.leerspoor.casereview.ReviewOpened;
import be.leerspoor.intervision.AttendanceChanged;
import be.leerspoor.intervision.AttendanceFact;
import be.leerspoor.intervision.AttendanceFacts;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import be.leerspoor.stories.StoryFact;
import be.leerspoor.stories.StoryFacts;
import be.leerspoor.stories.StoryPublished;
import be.leerspoor.stories.StoryUsed;
import be.leerspoor.stories.UseFact;
import be.leerspoor.stories.UseFacts;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Turns what happens in practice into evidence, in the transaction in which it happens. A review that is closed again, a story
 * that is withdrawn: they were written, so they go on counting. Attendance that is corrected is corrected here too.
 */
@Component
@CalledByProgram
class PracticeEvidence {

    /** A happening and whose it is. */
    record Happened(PersonId person, Happening happening) {}

    // The same order everywhere, so that two transactions never wait for each other.
    private static final Comparator<PersonId> IN_TURN = Comparator.comparing(PersonId::value);

    private final EvidenceBook book;
    private final EvidenceRepository evidence;
    private final AttendanceFacts attendance;
    private final ReviewFacts reviews;
    private final ResponseFacts responses;
    private final StoryFacts stories;
    private final UseFacts uses;

    PracticeEvidence(
            EvidenceBook book,
            EvidenceRepository evidence,
            AttendanceFacts attendance,
            ReviewFacts reviews,
            ResponseFacts responses,
            StoryFacts stories,
            UseFacts uses) {
        this.book = book;
        this.evidence = evidence;
        this.attendance = attendance;
        this.reviews = reviews;
        this.responses = responses;
        this.stories = stories;
        this.uses = uses;
    }

    @EventListener
    void on(AttendanceChanged changed) {
        UUID meeting = changed.meeting().value();
        Map<PersonId, Happening> present = new HashMap<>();
        attendance.of(changed.meeting()).stream()
                .map(PracticeEvidence::happened)
                .forEach(each -> present.put(each.person(), each.happening()));
        Set<PersonId> concerned = new HashSet<>(evidence.holders(EvidenceKind.INTERVISION, meeting));
        concerned.addAll(present.keySet());
        concerned.stream().sorted(IN_TURN).forEach(person -> {
            Happening happening = present.get(person);
            if (happening == null) {
                book.strike(person, EvidenceKind.INTERVISION, meeting);
            } else {
                book.note(person, happening);
            }
        });
    }

    @EventListener
    void on(ReviewOpened opened) {
        reviews.of(opened.review()).map(PracticeEvidence::happened).ifPresent(this::note);
    }

    @EventListener
    void on(ResponseGiven given) {
        responses.of(given.response()).map(PracticeEvidence::happened).ifPresent(this::note);
    }

    @EventListener
    void on(StoryPublished published) {
        stories.of(published.story()).map(PracticeEvidence::happened).ifPresent(this::note);
    }

    @EventListener
    void on(StoryUsed used) {
        uses.of(used.use())
                .map(PracticeEvidence::happened)
                .ifPresentOrElse(
                        this::note,
                        () -> evidence.holders(EvidenceKind.STORY_USE, used.use()).stream()
                                .sorted(IN_TURN)
                                .forEach(person -> book.strike(person, EvidenceKind.STORY_USE, used.use())));
    }

    /** Everything that practice says these people did, read anew from where it happened. */
    List<Happened> of(Collection<PersonId> people) {
        return Stream.of(
                        attendance.of(people).stream().map(PracticeEvidence::happened),
                        reviews.of(people).stream().map(PracticeEvidence::happened),
                        responses.of(people).stream().map(PracticeEvidence::happened),
                        stories.of(people).stream().map(PracticeEvidence::happened),
                        uses.of(people).stream().map(PracticeEvidence::happened))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Happened::person, IN_TURN))
                .toList();
    }

    /** Of what this evidence of practice came from, that of which practice can still say how it was. */
    Set<UUID> known(EvidenceKind kind, Set<UUID> sources) {
        return switch (kind) {
            case INTERVISION -> attendance.known(sources);
            case REVIEW -> reviews.known(sources);
            case RESPONSE -> responses.known(sources);
            case STORY -> stories.known(sources);
            // A use goes only when it is taken back.
            case STORY_USE -> sources;
            case COURSE, READING, COACHING, SUPERVISION, GROUP_SUPERVISION, OBSERVATION, CONFIRMATION -> Set.of();
        };
    }

    /** Notes what happened; a review that is opened again was opened on the day it first was. */
    void note(Happened happened) {
        Happening happening = happened.happening();
        boolean again = happening.kind() == EvidenceKind.REVIEW
                && evidence.holders(EvidenceKind.REVIEW, happening.source()).contains(happened.person());
        if (!again) {
            book.note(happened.person(), happening);
        }
    }

    private static Happened happened(AttendanceFact fact) {
        return new Happened(
                fact.person(),
                new Happening(
                        EvidenceKind.INTERVISION,
                        fact.meeting().value(),
                        fact.heldOn(),
                        fact.method(),
                        fact.presenter(),
                        fact.facilitator(),
                        null,
                        null));
    }

    private static Happened happened(ReviewFact fact) {
        return new Happened(
                fact.author(),
                Happening.of(EvidenceKind.REVIEW, fact.review().value(), fact.sharedOn(), fact.template()));
    }

    private static Happened happened(ResponseFact fact) {
        return new Happened(fact.responder(), Happening.of(EvidenceKind.RESPONSE, fact.response(), fact.givenOn(), ""));
    }

    private static Happened happened(StoryFact fact) {
        return new Happened(
                fact.author(), Happening.of(EvidenceKind.STORY, fact.story().value(), fact.publishedOn(), ""));
    }

    private static Happened happened(UseFact fact) {
        return new Happened(fact.person(), Happening.of(EvidenceKind.STORY_USE, fact.use(), fact.usedOn(), ""));
    }
}
