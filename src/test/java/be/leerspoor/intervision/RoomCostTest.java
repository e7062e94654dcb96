package be.leerspoor.intervision;

import static be.leerspoor.intervision.Meetings.CASES;
import static be.leerspoor.intervision.Meetings.LOOK_BACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What one step of a room asks of the database, until everyone who looks has seen it. */
@LeerspoorTest
class RoomCostTest {

    private static final List<String> EVERYONE = List.of("chaima", "anna", "bram", "joris", "imane", "kaat");

    /** Lock, read, move, note that the room came here; who is signed in is known already. */
    private static final int TO_MOVE = 4;

    /** The room once; of everyone together the texts, the points and what they take along. */
    private static final int TO_TELL = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration A_MOMENT = Duration.ofMillis(250);

    @Autowired
    private Meetings meetings;

    @Autowired
    private Room room;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Statements statements;

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void aStepCostsTheSameHoweverManyLook(int lookers) {
        assertThat(oneStepBefore(EVERYONE.subList(0, lookers))).hasSize(TO_MOVE + TO_TELL);
    }

    /** What is asked about a room while it goes on one step before the eyes of these people. */
    private List<String> oneStepBefore(List<String> lookers) {
        MeetingId meeting = meetings.begun(EVERYONE.toArray(String[]::new));
        List<Looking> screens = lookers.stream().map(looker -> new Looking()).toList();
        List<RoomSeat> seats = new ArrayList<>();
        for (int i = 0; i < lookers.size(); i++) {
            Looking screen = screens.get(i);
            seats.add(As.person(lookers.get(i), () -> room.join(meeting, screen)));
        }
        untilQuiet(screens, LOOK_BACK);
        try {
            return statements
                    .onAnyThreadDuring(() -> {
                        As.person("chaima", () -> facilitation.next(meeting, LOOK_BACK));
                        untilQuiet(screens, CASES);
                    })
                    .stream()
                    // Jobs that come by meanwhile ask about other things.
                    .filter(sql -> sql.contains("intervision"))
                    .toList();
        } finally {
            seats.forEach(RoomSeat::close);
        }
    }

    /** Everyone sees this step, and nothing more was shown for a moment. */
    private static void untilQuiet(List<Looking> screens, int place) {
        await().atMost(PATIENCE).until(() -> screens.stream().allMatch(screen -> screen.place == place));
        AtomicInteger before = new AtomicInteger(-1);
        await().atMost(PATIENCE).pollInterval(A_MOMENT).until(() -> {
            int now = screens.stream().mapToInt(screen -> screen.shown.get()).sum();
            return now == before.getAndSet(now);
        });
    }

    /** A screen that is connected, and remembers where the room was. */
    private static final class Looking implements RoomViewer {

        private final AtomicInteger shown = new AtomicInteger();
        private volatile int place = -1;

        @Override
        public void show(RoomScreen screen, OwnWork own) {
            place = screen.place();
            shown.incrementAndGet();
        }

        @Override
        public void leave() {}
    }
}
