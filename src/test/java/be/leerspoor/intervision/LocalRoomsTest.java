package be.leerspoor.intervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Telling everybody who looks at a room, while people go on coming in. */
@LeerspoorTest
class LocalRoomsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private Meetings meetings;

    @Autowired
    private Room room;

    @Autowired
    private KnownMethods methods;

    @Autowired
    private TakeawayRepository takeaways;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Test
    void whoSitsDownWhileTheRoomIsReadIsNotSentAway() {
        meetings.tryOut();
        MeetingId meeting = meetings.meeting(meetings.group("chaima", "anna", "bram"), "try-out");
        meetings.come(meeting, "chaima");
        ReadSlowly slowly = new ReadSlowly(sql, takeaways);
        LocalRooms rooms = new LocalRooms(slowly, methods, clock);
        Seen chaima = new Seen();
        Seen anna = new Seen();
        AtomicReference<RoomSeat> annas = new AtomicReference<>();
        slowly.afterTheNextReading.set(() -> {
            As.person("anna", () -> room.enter(meeting));
            annas.set(rooms.join(meeting, Meetings.person("anna"), anna, false));
        });

        // Nothing is shut down in the end: a reading that still goes on would break off in the middle of a statement.
        try (RoomSeat _ = rooms.join(meeting, Meetings.person("chaima"), chaima, false)) {
            await().atMost(PATIENCE).until(() -> !anna.told.isEmpty() && chaima.told.contains("chaima, anna"));
            assertThat(chaima.told.getFirst()).isEqualTo("chaima");
            assertThat(anna.told).doesNotContain(Seen.LEFT);
            assertThat(chaima.told).doesNotContain(Seen.LEFT);
        } finally {
            Optional.ofNullable(annas.get()).ifPresent(RoomSeat::close);
        }
    }

    /** Lets something happen between the reading of a room and the telling of what was read. */
    private static final class ReadSlowly extends RoomRepository {

        private final AtomicReference<Runnable> afterTheNextReading = new AtomicReference<>();

        ReadSlowly(DSLContext sql, TakeawayRepository takeaways) {
            super(sql, takeaways);
        }

        @Override
        Optional<RoomState> state(MeetingId meeting, LocalDate today) {
            Optional<RoomState> read = super.state(meeting, today);
            Runnable meanwhile = afterTheNextReading.getAndSet(null);
            if (meanwhile != null) {
                meanwhile.run();
            }
            return read;
        }
    }

    /** Keeps who was in the room each time it was shown, and whether this screen was sent away. */
    private static final class Seen implements RoomViewer {

        private static final String LEFT = "left";

        private final List<String> told = new CopyOnWriteArrayList<>();

        @Override
        public void show(RoomScreen screen, OwnWork own) {
            told.add(List.of("chaima", "anna", "bram").stream()
                    .filter(userName -> screen.people().stream()
                            .anyMatch(someone -> someone.id().equals(Meetings.person(userName))))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse(""));
        }

        @Override
        public void leave() {
            told.add(LEFT);
        }
    }
}
