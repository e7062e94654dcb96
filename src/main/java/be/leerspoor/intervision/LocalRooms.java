package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The rooms of one server. A change is read once for all who look, outside of anybody's session; changes that come while
 * one is being read are read together.
 */
@Component
@CalledByProgram
class LocalRooms implements Rooms, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LocalRooms.class);

    /** A screen that was not heard from for so long has lost its connection. */
    static final Duration SILENT = Duration.ofSeconds(35);

    private final Map<MeetingId, Looking> rooms = new ConcurrentHashMap<>();
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
    private final RoomRepository repository;
    private final KnownMethods methods;
    private final Clock clock;

    LocalRooms(RoomRepository repository, KnownMethods methods, Clock clock) {
        this.repository = repository;
        this.methods = methods;
        this.clock = clock;
    }

    @Override
    public RoomSeat join(MeetingId meeting, PersonId person, RoomViewer viewer, boolean wall) {
        Seat seat = new Seat(meeting, person, viewer, wall, clock.instant());
        rooms.compute(meeting, (id, known) -> {
            Looking room = known == null ? new Looking(meeting) : known;
            room.seats.add(seat);
            return room;
        });
        tell(meeting);
        return seat;
    }

    @Override
    public boolean isHere(MeetingId meeting, PersonId person) {
        Looking room = rooms.get(meeting);
        return room != null && room.isHere(person, clock.instant());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RoomChanged changed) {
        tell(changed.meeting());
    }

    /** Whoever lost the connection is shown as away, and is back as soon as they are heard; what failed is tried again. */
    @Scheduled(fixedDelayString = "PT5S")
    void look() {
        Instant now = clock.instant();
        rooms.values().stream().filter(room -> room.isBehind(now)).forEach(room -> tell(room.meeting));
    }

    private void tell(MeetingId meeting) {
        Looking room = rooms.get(meeting);
        if (room != null && room.waiting.compareAndSet(false, true)) {
            readers.execute(room::tellAll);
        }
    }

    @Override
    public void destroy() {
        readers.shutdownNow();
    }

    /** Where a room was when somebody's own work was read for their screen. */
    private record OwnSince(MeetingState state, int place) {}

    /** Those who look at one room. */
    private final class Looking {

        private final MeetingId meeting;
        private final Set<Seat> seats = ConcurrentHashMap.newKeySet();
        private final AtomicBoolean waiting = new AtomicBoolean();
        private volatile Set<PersonId> hereBefore = Set.of();
        private volatile boolean untold;
        private volatile @Nullable LocalDate day;

        Looking(MeetingId meeting) {
            this.meeting = meeting;
        }

        boolean isHere(PersonId person, Instant now) {
            return seats.stream().anyMatch(seat -> !seat.wall && seat.person.equals(person) && !seat.isSilent(now));
        }

        Set<PersonId> here(Instant now) {
            return seats.stream()
                    .filter(seat -> !seat.wall && !seat.isSilent(now))
                    .map(seat -> seat.person)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Somebody came or went, the last change could not be told, or a day began on which somebody may have left the group. */
        boolean isBehind(Instant now) {
            return untold
                    || !here(now).equals(hereBefore)
                    || !LocalDate.now(clock).equals(day);
        }

        /** One at a time, so that a screen never shows an older state after a newer one. */
        synchronized void tellAll() {
            waiting.set(false);
            untold = false;
            day = LocalDate.now(clock);
            // Before the room is read: whoever sits down while it is read came in after that, and is told by the next
            // reading.
            List<Seat> told = List.copyOf(seats);
            try {
                Optional<RoomState> state = repository.state(meeting, LocalDate.now(clock));
                Optional<Method> method = state.flatMap(methods::of);
                Set<PersonId> here = here(clock.instant());
                hereBefore = here;
                state.ifPresent(now -> readOwn(told, now));
                for (Seat seat : told) {
                    tell(seat, state, method, here);
                }
            } catch (RuntimeException e) {
                // Tried again in a moment. Confidential: the cause may quote a text.
                untold = true;
                LOG.warn("Room {} could not be shown: {}", meeting, e.getClass().getName());
            }
        }

        /** Read once a step, for all at once: what somebody does in the step itself, their own screen knows first. */
        private void readOwn(List<Seat> told, RoomState state) {
            OwnSince now = new OwnSince(state.head().state(), state.head().place());
            List<Seat> behind = told.stream()
                    .filter(seat -> !seat.wall && !now.equals(seat.ownSince) && state.isIn(seat.person))
                    .toList();
            if (!behind.isEmpty()) {
                Map<PersonId, OwnWork> read = repository.own(
                        meeting, behind.stream().map(seat -> seat.person).collect(Collectors.toUnmodifiableSet()));
                behind.forEach(seat -> {
                    seat.own = read.getOrDefault(seat.person, OwnWork.NONE);
                    seat.ownSince = now;
                });
            }
        }

        private void tell(Seat seat, Optional<RoomState> state, Optional<Method> method, Set<PersonId> here) {
            // Confidential: judged anew with every change, by who is in the room now.
            boolean gone = state.filter(now -> now.isIn(seat.person))
                    .filter(now -> now.head().state() != MeetingState.CANCELLED)
                    .isEmpty();
            if (gone) {
                seat.viewer.leave();
            } else {
                seat.viewer.show(
                        state.orElseThrow().seenBy(seat.wall ? null : seat.person, method, here::contains), seat.own);
            }
        }
    }

    private final class Seat implements RoomSeat {

        private final MeetingId meeting;
        private final PersonId person;
        private final RoomViewer viewer;
        private final boolean wall;
        private volatile Instant heardAt;
        private OwnWork own = OwnWork.NONE;
        private @Nullable OwnSince ownSince;

        Seat(MeetingId meeting, PersonId person, RoomViewer viewer, boolean wall, Instant heardAt) {
            this.meeting = meeting;
            this.person = person;
            this.viewer = viewer;
            this.wall = wall;
            this.heardAt = heardAt;
        }

        boolean isSilent(Instant now) {
            return heardAt.plus(SILENT).isBefore(now);
        }

        @Override
        public void heard() {
            boolean wasSilent = isSilent(clock.instant());
            heardAt = clock.instant();
            if (wasSilent) {
                tell(meeting);
            }
        }

        @Override
        public void close() {
            rooms.computeIfPresent(meeting, (id, room) -> {
                room.seats.remove(this);
                return room.seats.isEmpty() ? null : room;
            });
            tell(meeting);
        }
    }
}
