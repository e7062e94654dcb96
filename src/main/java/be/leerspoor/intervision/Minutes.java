package be.leerspoor.intervision;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.GateResult;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.SaveResult;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The minutes of a meeting: begun from what was shown by the note-taker or else the facilitator, who writes them from then on,
 * and offered after the end to those who were there, who confirm them. Nobody who was not there reads them, nor anyone but
 * their writer before they are offered.
 */
@Service
@ForStaff
@Transactional
public class Minutes {

    /** Characters that fit in them. */
    public static final int LONGEST = 20_000;

    private final MinutesRepository repository;
    private final RoomGuard guard;
    private final RoomRepository rooms;
    private final PrivacyGate gate;
    private final KeepingText keeping;
    private final SignedIn signedIn;
    private final Clock clock;

    Minutes(
            MinutesRepository repository,
            RoomGuard guard,
            RoomRepository rooms,
            PrivacyGate gate,
            KeepingText keeping,
            SignedIn signedIn,
            Clock clock) {
        this.repository = repository;
        this.guard = guard;
        this.rooms = rooms;
        this.gate = gate;
        this.keeping = keeping;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The minutes as the signed-in person may see them; empty when there are none for them. */
    @Transactional(readOnly = true)
    public Optional<MinutesPage> of(MeetingId meeting) {
        PersonId me = signedIn.actor().id();
        if (!wasThere(meeting, me)) {
            return Optional.empty();
        }
        return rooms.state(meeting, today())
                .flatMap(state -> repository
                        .find(meeting, me)
                        // Confidential: a draft is its writer's.
                        .filter(found -> found.offered() || me.equals(writer(state, found)))
                        .map(found -> found.page(state.people().size())));
    }

    /** Of these meetings those whose page of minutes the signed-in person may open, with or without anything on it. */
    @Transactional(readOnly = true)
    public Set<UUID> pages(Collection<UUID> meetings) {
        return repository.pages(meetings, signedIn.actor().id(), today());
    }

    /** Whether the signed-in person may begin the minutes of this meeting. */
    @Transactional(readOnly = true)
    public boolean mayBegin(MeetingId meeting) {
        PersonId me = signedIn.actor().id();
        return wasThere(meeting, me)
                && rooms.state(meeting, today())
                        .filter(state -> me.equals(state.noteTaker()))
                        .filter(state -> repository.find(meeting, me).isEmpty())
                        .isPresent();
    }

    /** Begins the minutes from what was shown, step by step, if nobody did; only the note-taker or else the facilitator may. */
    public void begin(MeetingId meeting) {
        RoomGuard.Scene scene = guard.lock(meeting);
        if (!scene.actor().id().equals(scene.state().noteTaker())) {
            throw refused();
        }
        // Confidential: as the writer sees the room, who may be the presenter who sits turned away.
        RoomScreen screen = scene.state().seenBy(scene.actor().id(), scene.method(), anybody -> true);
        String draft = Stream.of(question(screen), shown(screen), agreed(screen))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        String shortened = draft.length() > LONGEST ? draft.substring(0, LONGEST) : draft;
        if (gate.check(shortened) instanceof GateResult.Storable text) {
            repository.begin(meeting, scene.actor().id(), text.text(), clock.instant());
        }
    }

    private static String question(RoomScreen screen) {
        String presenter = screen.who(Part.PRESENTER)
                .map(someone -> text("intervision.minutes.presenter", someone.name()) + "\n")
                .orElse("");
        return presenter + screen.question().map(words -> words + "\n").orElse("");
    }

    /** What was shown, step by step; of the questions only the one that was taken up. */
    private static String shown(RoomScreen screen) {
        return screen.method().stream()
                .flatMap(method -> method.steps().stream())
                .filter(step -> step.block() != Block.CASES)
                .filter(step -> !screen.textsOf(step.place()).isEmpty())
                .map(step -> screen.textsOf(step.place()).stream()
                        .map(text -> "- " + text.body())
                        .collect(Collectors.joining("\n", step.name(language()) + "\n", "\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String agreed(RoomScreen screen) {
        return screen.agreements().stream()
                .filter(agreement -> agreement.meeting().equals(screen.meeting()))
                .map(agreement -> "- " + agreement.what())
                .reduce((one, next) -> one + "\n" + next)
                .map(list -> text("intervision.minutes.agreed-on") + "\n" + list + "\n")
                .orElse("");
    }

    /** Keeps the minutes while they are not offered. */
    public SaveResult save(MeetingId meeting, String typed, int basedOn) {
        return keeping.save(typed, basedOn, LONGEST, () -> {
            PersonId me = requireWriter(guard.lock(meeting)).actor().id();
            return Optional.of(new KeepingText.Place() {
                @Override
                public boolean keep(GuardedText text, int version, Instant now) {
                    return repository.keep(meeting, text, version, now);
                }

                @Override
                public Optional<Kept> current() {
                    return repository
                            .find(meeting, me)
                            .filter(found -> !found.offered())
                            .map(found -> new Kept(found.body(), found.version()));
                }
            });
        });
    }

    /**
     * Offers the minutes to those who were there; marks that were not taken out are replaced. False when they are empty or
     * offered already, and as long as the meeting goes on, in which somebody may sit turned away.
     */
    public boolean offer(MeetingId meeting) {
        RoomGuard.Scene scene = requireWriter(guard.lock(meeting));
        return repository
                .find(meeting, scene.actor().id())
                .filter(found -> scene.state().head().state() == MeetingState.CLOSED)
                .filter(found -> !found.offered() && !found.body().isBlank())
                // Confidential: nobody looked at these marks, so nobody reads what is under them.
                .filter(found ->
                        repository.offer(meeting, gate.withoutMarks(found.body()), found.version(), clock.instant()))
                .isPresent();
    }

    /** Confirms the minutes that were offered, as one who was there. */
    public boolean agree(MeetingId meeting) {
        PersonId me = guard.lock(meeting).actor().id();
        return repository
                        .find(meeting, me)
                        .filter(MinutesRepository.Found::offered)
                        .isPresent()
                && repository.agree(meeting, me, clock.instant());
    }

    private boolean wasThere(MeetingId meeting, PersonId person) {
        return rooms.standing(meeting, person, today())
                .filter(standing -> standing.member() && standing.came())
                .isPresent();
    }

    private RoomGuard.Scene requireWriter(RoomGuard.Scene scene) {
        PersonId me = scene.actor().id();
        if (repository
                .find(scene.meeting(), me)
                .filter(found -> me.equals(writer(scene.state(), found)))
                .isEmpty()) {
            throw refused();
        }
        return scene;
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("Only the note-taker writes the minutes");
    }

    /** Whoever began them, or who takes notes by now when that person is not in the group any more. */
    private static @Nullable PersonId writer(RoomState state, MinutesRepository.Found found) {
        return state.isIn(found.by()) ? found.by() : state.noteTaker();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
