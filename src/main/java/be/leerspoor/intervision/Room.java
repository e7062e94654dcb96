package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The live room of a meeting: coming in, looking, being told what changes. */
@Service
@ForStaff
@Transactional
public class Room {

    /** So long before a meeting begins its lobby opens. */
    public static final Duration OPENS = Duration.ofHours(1);

    private final RoomRepository repository;
    private final MoveRepository moves;
    private final StepEntrance entrance;
    private final KnownMethods methods;
    private final Rooms open;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Room(
            RoomRepository repository,
            MoveRepository moves,
            StepEntrance entrance,
            KnownMethods methods,
            Rooms open,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.moves = moves;
        this.entrance = entrance;
        this.methods = methods;
        this.open = open;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Lets the signed-in person in, who is present from then on; whoever comes late gets a place in the order of speaking. */
    public EnterResult enter(MeetingId meeting) {
        PersonId me = signedIn.actor().id();
        Optional<RoomRepository.Standing> found =
                repository.standing(meeting, me, today()).filter(RoomRepository.Standing::member);
        if (found.isEmpty()) {
            // Confidential: what somebody may not know of answers exactly as what does not exist.
            return new EnterResult.NoSuchRoom();
        }
        RoomRepository.Standing standing = found.get();
        if (!standing.promised()) {
            return new EnterResult.PromiseFirst(standing.group());
        }
        boolean tooEarly = standing.state() == MeetingState.PLANNED
                && clock.instant().isBefore(standing.startsAt().minus(OPENS));
        if (tooEarly) {
            return new EnterResult.TooEarly(standing.group(), standing.startsAt());
        }
        boolean in = standing.came() || (standing.state().isOpen() && comeIn(meeting, me));
        if (!in) {
            return new EnterResult.Over(standing.group());
        }
        return screen(meeting).<EnterResult>map(EnterResult.Entered::new).orElseGet(EnterResult.NoSuchRoom::new);
    }

    /** False when the meeting ended or was called off while this person was on the way. */
    private boolean comeIn(MeetingId meeting, PersonId me) {
        moves.lock(meeting);
        boolean open = repository
                .standing(meeting, me, today())
                .filter(standing -> standing.member() && standing.state().isOpen())
                .isPresent();
        if (open && moves.come(meeting, me, clock.instant())) {
            repository.state(meeting, today()).ifPresent(state -> entrance.seatLate(state, methods.of(state), me));
            events.publishEvent(new RoomChanged(meeting));
        }
        return open;
    }

    /** The room as the signed-in person sees it; empty when they are not in it (any more). */
    @Transactional(readOnly = true)
    public Optional<RoomScreen> screen(MeetingId meeting) {
        PersonId me = signedIn.actor().id();
        return repository
                .state(meeting, today())
                .filter(state -> state.isIn(me))
                .map(state -> state.seenBy(me, methods.of(state), person -> open.isHere(meeting, person)));
    }

    /** The room as a screen on the wall shows it: what everybody may see. Empty when the person is not in it. */
    @Transactional(readOnly = true)
    public Optional<RoomScreen> wall(MeetingId meeting) {
        PersonId me = signedIn.actor().id();
        return repository
                .state(meeting, today())
                .filter(state -> state.isIn(me))
                .map(state -> state.seenBy(null, methods.of(state), person -> open.isHere(meeting, person)));
    }

    /** Whether the signed-in person facilitates the group of this meeting, and so may begin it. */
    @Transactional(readOnly = true)
    public boolean mayBegin(MeetingId meeting) {
        return repository
                .standing(meeting, signedIn.actor().id(), today())
                .filter(standing -> standing.member() && standing.facilitates())
                .isPresent();
    }

    /** Who of the group promised and may sit at the table of this meeting, by name; only for who is in the room. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> circle(MeetingId meeting) {
        personIn(meeting);
        Map<PersonId, String> circle = new LinkedHashMap<>();
        repository.circle(meeting, today()).forEach(member -> circle.put(member.id(), member.name()));
        return circle;
    }

    /** What the signed-in person wrote and gave in a room they were in; nothing of anybody else. */
    @Transactional(readOnly = true)
    public OwnWork own(MeetingId meeting) {
        PersonId me = signedIn.actor().id();
        return repository
                .standing(meeting, me, today())
                .filter(standing -> standing.member() && standing.came())
                .map(standing -> repository.own(meeting, me))
                .orElse(OwnWork.NONE);
    }

    /**
     * Tells this viewer every change of the room, until the seat is given back. Refuses whoever is not in it with
     * {@link AccessDeniedException}.
     */
    public RoomSeat join(MeetingId meeting, RoomViewer viewer) {
        return open.join(meeting, personIn(meeting), viewer, false);
    }

    /** As {@link #join}, for a screen on the wall: what everybody may see. */
    public RoomSeat joinOnTheWall(MeetingId meeting, RoomViewer viewer) {
        return open.join(meeting, personIn(meeting), viewer, true);
    }

    private PersonId personIn(MeetingId meeting) {
        PersonId me = signedIn.actor().id();
        if (repository.state(meeting, today()).filter(state -> state.isIn(me)).isEmpty()) {
            throw new AccessDeniedException("Not in this room");
        }
        return me;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
