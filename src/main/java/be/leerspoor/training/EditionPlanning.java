package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Audit;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.people.ForTrainers;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Planning editions: every trainer plans; who made an edition or gives a session of it changes it. Anyone else is refused
 * with {@link AccessDeniedException}. Whom a change concerns is told in the same transaction.
 */
@Service
@ForTrainers
@Transactional
public class EditionPlanning {

    /** Characters that fit in the reason of a cancellation. */
    public static final int LONGEST_REASON = 300;

    private static final Period FURTHEST = Period.ofYears(2);

    private final PlanRepository repository;
    private final WaitingList waitingList;
    private final TrainingNews news;
    private final ExcuseRepository excuses;
    private final NotedAttendance noted;
    private final CourseEvidence evidence;
    private final Directory directory;
    private final NeverStored neverStored;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;

    EditionPlanning(
            PlanRepository repository,
            WaitingList waitingList,
            TrainingNews news,
            ExcuseRepository excuses,
            NotedAttendance noted,
            CourseEvidence evidence,
            Directory directory,
            NeverStored neverStored,
            PrivacyGate gate,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.waitingList = waitingList;
        this.news = news;
        this.excuses = excuses;
        this.noted = noted;
        this.evidence = evidence;
        this.directory = directory;
        this.neverStored = neverStored;
        this.gate = gate;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** Plans an edition of a course that is offered. */
    public EditionResult plan(EditionDraft draft) {
        Actor actor = signedIn.actor();
        if (!repository.isOffered(draft.course())) {
            return new EditionResult.NoSuchCourse();
        }
        Optional<EditionResult> refused = draft.sessions().stream()
                .map(this::impossible)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> impossible(draft, draft.trainers()));
        if (refused.isPresent()) {
            return refused.get();
        }
        EditionId edition = EditionId.random();
        repository.insert(edition, draft, actor.id(), clock.instant());
        Map<PersonId, Set<SessionId>> given = new HashMap<>();
        for (SessionDraft session : draft.sessions()) {
            SessionId id = SessionId.random();
            repository.add(id, edition, session, reminded(session));
            session.trainers().forEach(trainer -> note(given, trainer, id));
        }
        audit.record("course.edition-planned", subject(edition));
        given.forEach((trainer, sessions) -> news.gives(edition, trainer, sessions));
        return new EditionResult.Planned(edition);
    }

    /**
     * Changes an edition as it was in {@code version} into this; its course stays. Sessions are known by their id: one
     * without is new, one that is not there any more is dropped. What began stays when it was.
     */
    public EditionResult change(EditionId edition, int version, EditionDraft draft) {
        PlanRepository.Turn turn = takeTurn(edition);
        List<PlanRepository.Stored> stored = repository.sessions(edition);
        Map<SessionId, PlanRepository.Stored> before =
                stored.stream().collect(Collectors.toMap(PlanRepository.Stored::id, session -> session));
        if (turn.version() != version
                || turn.state() == EditionState.CANCELLED
                || draft.sessions().stream()
                        .anyMatch(session -> session.id() != null && !before.containsKey(session.id()))) {
            return new EditionResult.ChangedMeanwhile();
        }
        Optional<EditionResult> refused = refusal(draft, stored, before);
        if (refused.isPresent()) {
            return refused.get();
        }
        int placed = waitingList.placed(edition);
        if (draft.places() < placed) {
            return new EditionResult.TooFewPlaces(placed);
        }
        if (!repository.change(edition, version, draft)) {
            return new EditionResult.ChangedMeanwhile();
        }
        audit.record("course.edition-changed", subject(edition));
        reshape(edition, draft, stored, before);
        waitingList.promote(edition);
        // What was followed is measured against the sessions there are.
        evidence.settleAll(edition);
        return new EditionResult.Done();
    }

    /** Cancels an edition, with a word on why for everyone in it. */
    public EditionResult cancel(EditionId edition, String reason, Confirmation confirmation) {
        takeTurn(edition);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new EditionResult.ReasonLength(LONGEST_REASON);
        }
        return switch (gate.release(why, confirmation)) {
            case ShareDecision.Refused _ -> new EditionResult.NeverStored();
            case ShareDecision.Unconfirmed marks -> new EditionResult.Unconfirmed(marks);
            case ShareDecision.Released released ->
                cancel(edition, released.text().value());
        };
    }

    private EditionResult cancel(EditionId edition, String why) {
        boolean over = repository.sessions(edition).stream()
                .allMatch(session -> !session.startsAt().isAfter(clock.instant()));
        if (over) {
            return new EditionResult.SessionBegan();
        }
        if (!repository.cancel(edition, why)) {
            return new EditionResult.ChangedMeanwhile();
        }
        audit.record("course.edition-cancelled", subject(edition));
        news.cancelled(edition, signedIn.actor().id());
        return new EditionResult.Done();
    }

    private Optional<EditionResult> refusal(
            EditionDraft draft, List<PlanRepository.Stored> stored, Map<SessionId, PlanRepository.Stored> before) {
        Set<SessionId> kept = draft.sessions().stream()
                .flatMap(session -> Optional.ofNullable(session.id()).stream())
                .collect(Collectors.toSet());
        if (kept.size()
                != draft.sessions().stream()
                        .filter(session -> session.id() != null)
                        .count()) {
            return Optional.of(new EditionResult.ChangedMeanwhile());
        }
        if (stored.stream().anyMatch(session -> began(session) && !kept.contains(session.id()))) {
            return Optional.of(new EditionResult.SessionBegan());
        }
        for (SessionDraft session : draft.sessions()) {
            PlanRepository.Stored was = was(before, session);
            if (was != null && was.sameTime(session)) {
                continue;
            }
            if (was != null && began(was)) {
                return Optional.of(new EditionResult.SessionBegan());
            }
            Optional<EditionResult> impossible = impossible(session);
            if (impossible.isPresent()) {
                return impossible;
            }
        }
        // Who gave a session before and is no trainer any more may go on standing there.
        Set<PersonId> others = new HashSet<>(draft.trainers());
        stored.forEach(session -> others.removeAll(session.trainers()));
        return impossible(draft, others);
    }

    private void reshape(
            EditionId edition,
            EditionDraft draft,
            List<PlanRepository.Stored> stored,
            Map<SessionId, PlanRepository.Stored> before) {
        Set<SessionId> changed = new HashSet<>();
        Set<SessionId> kept = new HashSet<>();
        Map<PersonId, Set<SessionId>> given = new HashMap<>();
        Map<PersonId, List<PlanRepository.Stored>> givenNoMore = new HashMap<>();
        for (SessionDraft session : draft.sessions()) {
            PlanRepository.Stored was = was(before, session);
            if (was == null) {
                SessionId id = SessionId.random();
                repository.add(id, edition, session, reminded(session));
                session.trainers().forEach(trainer -> note(given, trainer, id));
                changed.add(id);
                continue;
            }
            kept.add(was.id());
            if (!was.sameTime(session) || !was.samePlace(session)) {
                forget(edition, was, session);
                repository.move(was.id(), session, reminded(session));
                changed.add(was.id());
            }
            Set<PersonId> added = new HashSet<>(session.trainers());
            added.removeAll(was.trainers());
            Set<PersonId> gone = new HashSet<>(was.trainers());
            gone.removeAll(session.trainers());
            repository.assign(was.id(), added);
            repository.unassign(was.id(), gone);
            added.forEach(trainer -> note(given, trainer, was.id()));
            gone.forEach(trainer ->
                    givenNoMore.computeIfAbsent(trainer, _ -> new ArrayList<>()).add(was));
        }
        List<PlanRepository.Stored> dropped =
                stored.stream().filter(session -> !kept.contains(session.id())).toList();
        dropped.forEach(
                session -> noted.forget(edition, session.id(), signedIn.actor().id()));
        repository.drop(dropped.stream().map(PlanRepository.Stored::id).toList());
        if (!changed.isEmpty() || !dropped.isEmpty()) {
            news.moved(edition, changed, dropped, given.keySet());
        }
        given.forEach((trainer, sessions) -> news.gives(edition, trainer, sessions));
        givenNoMore.forEach((trainer, sessions) -> news.givesNoMore(edition, trainer, sessions));
    }

    /** What was noted just before a session that now is at another time, was not of that; who missed one day may come on another. */
    private void forget(EditionId edition, PlanRepository.Stored was, SessionDraft session) {
        if (!was.sameTime(session)) {
            noted.forget(edition, was.id(), signedIn.actor().id());
            repository.closeEntry(was.id());
        }
        if (!was.day().equals(session.day())) {
            excuses.forget(List.of(was.id()));
        }
    }

    private Optional<EditionResult> impossible(SessionDraft session) {
        if (!session.startsAt().isAfter(clock.instant())) {
            return Optional.of(new EditionResult.InThePast(session.day()));
        }
        return session.day().isAfter(LocalDate.now(clock).plus(FURTHEST))
                ? Optional.of(new EditionResult.TooFarAway(session.day()))
                : Optional.empty();
    }

    private Optional<EditionResult> impossible(EditionDraft draft, Set<PersonId> trainers) {
        if (draft.holds(neverStored)) {
            return Optional.of(new EditionResult.NeverStored());
        }
        Set<PersonId> known =
                directory.holders(Role.TRAINER).stream().map(Colleague::id).collect(Collectors.toSet());
        return known.containsAll(trainers) ? Optional.empty() : Optional.of(new EditionResult.NoSuchTrainers());
    }

    private static PlanRepository.@Nullable Stored was(
            Map<SessionId, PlanRepository.Stored> before, SessionDraft session) {
        return session.id() == null ? null : before.get(session.id());
    }

    private boolean began(PlanRepository.Stored session) {
        return !session.startsAt().isAfter(clock.instant());
    }

    // Whoever is told of a session within a week needs no reminder a week before.
    private @Nullable Instant reminded(SessionDraft session) {
        Instant now = clock.instant();
        return session.startsAt().isBefore(now.plus(TrainingNews.BEFOREHAND)) ? now : null;
    }

    private static void note(Map<PersonId, Set<SessionId>> given, PersonId trainer, SessionId session) {
        given.computeIfAbsent(trainer, _ -> new HashSet<>()).add(session);
    }

    private PlanRepository.Turn takeTurn(EditionId edition) {
        PlanRepository.Turn turn = repository.takeTurn(edition).orElseThrow(EditionPlanning::refused);
        // Confidential: asked once it is our turn, so that who was taken off meanwhile changes nothing any more.
        if (!repository.isInHandsOf(edition, signedIn.actor())) {
            throw refused();
        }
        return turn;
    }

    static AccessDeniedException refused() {
        return new AccessDeniedException("Only who made an edition or gives a session of it changes it");
    }

    static String subject(EditionId edition) {
        return "edition:" + edition;
    }
}
