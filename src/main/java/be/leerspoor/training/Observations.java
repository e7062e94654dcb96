package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.Findings;
import be.leerspoor.privacy.FormDecision;
import be.leerspoor.privacy.FormResult;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.SaveResult;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letting a practice leader or trainer look on, who gives back what went well. The two of them read it, and nobody else; until
 * it is given, whoever writes it. Whoever is not one of the two gets the same answer as for what does not exist.
 */
@Service
@ForStaff
@Transactional
public class Observations {

    /** Characters that fit in each field. */
    public static final int LONGEST = 2_000;

    private static final int YEARS_BACK = 2;
    private static final int MOST = 100;

    private final ObservationRepository repository;
    private final WalkRepository walking;
    private final EvidenceBook book;
    private final AskedNews news;
    private final Directory directory;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Observations(
            ObservationRepository repository,
            WalkRepository walking,
            EvidenceBook book,
            AskedNews news,
            Directory directory,
            PrivacyGate gate,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.walking = walking;
        this.book = book;
        this.news = news;
        this.directory = directory;
        this.gate = gate;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Whom the signed-in person can ask to look on: practice leaders, and then trainers. */
    @Transactional(readOnly = true)
    public List<Colleague> toAsk() {
        PersonId me = me();
        return Stream.of(Role.PRACTICE_LEADER, Role.TRAINER)
                .flatMap(role -> directory.holders(role).stream())
                .filter(colleague -> !colleague.id().equals(me))
                .distinct()
                .toList();
    }

    /** What the signed-in person asked or is asked, the latest first. */
    @Transactional(readOnly = true)
    public List<ObservationSummary> mine() {
        return repository.of(me(), MOST);
    }

    /** One of them; empty when it is neither asked by nor of the signed-in person. */
    @Transactional(readOnly = true)
    public Optional<ObservationPage> observation(UUID observation) {
        return repository.find(observation, me());
    }

    /** Asks a practice leader or trainer to look on. */
    public ObservationResult ask(PersonId giver) {
        Actor me = signedIn.actor();
        if (giver.equals(me.id()) || !repository.canLookOn(giver, LocalDate.now(clock))) {
            return new ObservationResult.NotToBeAsked();
        }
        walking.takeTurn(me.id());
        if (repository.isAsked(me.id(), giver)) {
            return new ObservationResult.AskedAlready();
        }
        UUID observation = UUID.randomUUID();
        repository.add(observation, me.id(), giver, clock.instant());
        news.asked(giver, me.name());
        return new ObservationResult.Asked(observation);
    }

    /** Asks it no longer; false when it was not asked by the signed-in person, or was answered. */
    public boolean withdraw(UUID observation) {
        return repository.withdraw(observation, me());
    }

    /** Says that one will not look on; false when it does not wait for the signed-in person. */
    public boolean decline(UUID observation) {
        Actor me = signedIn.actor();
        boolean declined = repository.decline(observation, me.id());
        if (declined) {
            news.answered(repository.learner(observation), me.name());
        }
        return declined;
    }

    /** What is marked in what the signed-in person is writing; nothing when they write nothing here. */
    public FormResult marks(UUID observation) {
        return gate.check(repository
                .draft(observation, me())
                .map(ObservationRepository.Draft::texts)
                .orElseGet(LinkedHashMap::new));
    }

    /** Keeps one field of what the signed-in person is writing; closed when it is not theirs to write, or no longer. */
    public SaveResult save(UUID observation, ObservationField field, String typed, int basedOn) {
        PersonId me = me();
        if (typed.length() > LONGEST) {
            return new SaveResult.TooLong(LONGEST);
        }
        Optional<ObservationRepository.Draft> draft = repository.draft(observation, me);
        if (draft.isEmpty()) {
            return new SaveResult.Closed();
        }
        // Together with the other fields: a register number could begin in one and end in the next.
        SequencedMap<String, String> texts = draft.get().texts();
        texts.put(field.code(), typed);
        return switch (gate.check(texts)) {
            case FormResult.Refused(var fields) -> new SaveResult.Refused(fields.getOrDefault(field.code(), List.of()));
            case FormResult.Storable form ->
                form.text(field.code()).length() > LONGEST
                        ? new SaveResult.TooLong(LONGEST)
                        : keep(observation, me, field, form.text(field.code()), form.findings(field.code()), basedOn);
        };
    }

    private SaveResult keep(
            UUID observation, PersonId me, ObservationField field, GuardedText text, Findings findings, int basedOn) {
        if (repository.keep(observation, me, field, text, basedOn)) {
            return new SaveResult.Saved(text, basedOn + 1, clock.instant(), findings);
        }
        ObservationPage.Text current = repository.text(observation, me, field);
        // A save whose answer got lost on the way is simply sent again: the same text is no conflict.
        return current.body().equals(text.value())
                ? new SaveResult.Saved(text, current.version(), clock.instant(), findings)
                : new SaveResult.Conflict(current.body(), current.version());
    }

    /** Gives what was kept to the one who asked, with the day on which one looked on. */
    public GiveBackResult give(UUID observation, LocalDate heldOn, Confirmation confirmation) {
        Actor me = signedIn.actor();
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.minusYears(YEARS_BACK);
        Optional<ObservationRepository.Draft> draft = repository.draft(observation, me.id());
        if (draft.isEmpty()) {
            return new GiveBackResult.NotAsked();
        }
        if (heldOn.isAfter(today) || heldOn.isBefore(first)) {
            return new GiveBackResult.WrongDay(first, today);
        }
        SequencedMap<String, String> texts = draft.get().texts();
        if (texts.getOrDefault(ObservationField.SAW.code(), "").isBlank()) {
            return new GiveBackResult.NothingSeen();
        }
        return switch (gate.release(texts, confirmation)) {
            case FormDecision.Refused(var fields) -> new GiveBackResult.Refused(fields);
            case FormDecision.Unconfirmed(var fields) -> new GiveBackResult.Unconfirmed(fields);
            case FormDecision.Released _ -> {
                PersonId learner = draft.get().learner();
                repository.give(observation, me.id(), heldOn, clock.instant());
                book.note(learner, Happening.of(EvidenceKind.OBSERVATION, observation, heldOn, ""));
                news.given(learner, me.name(), observation);
                yield new GiveBackResult.Given();
            }
        };
    }

    /** Takes back what the signed-in person gave: it is their draft again, and counts no longer. False when it was not theirs. */
    public boolean takeBack(UUID observation) {
        if (!repository.takeBack(observation, me())) {
            return false;
        }
        book.strike(repository.learner(observation), EvidenceKind.OBSERVATION, observation);
        events.publishEvent(new ObservationTakenBack(observation));
        return true;
    }

    private PersonId me() {
        return signedIn.actor().id();
    }
}
