package be.leerspoor.demo;

import static leerspoor.db.intervision.Tables.PEER_GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.intervision.Agreements;
import be.leerspoor.intervision.CheckOut;
import be.leerspoor.intervision.EnterResult;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.Groups;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.MeetingState;
import be.leerspoor.intervision.Methods;
import be.leerspoor.intervision.MoveResult;
import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.PracticeRooms;
import be.leerspoor.intervision.Presenting;
import be.leerspoor.intervision.Promises;
import be.leerspoor.intervision.Room;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.RoomSeat;
import be.leerspoor.intervision.RoomViewer;
import be.leerspoor.intervision.RoomWriting;
import be.leerspoor.intervision.Voting;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** A practice room in which anna facilitates and the others are simulated, without pauses. */
@LeerspoorTest
class DemoFellowsTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);
    private static final String MEHMET = "mehmet";

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Autowired
    private Methods methods;

    @Autowired
    private Promises promises;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Room room;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Presenting presenting;

    @Autowired
    private RoomWriting writing;

    @Autowired
    private Voting voting;

    @Autowired
    private Agreements agreements;

    @Autowired
    private CheckOut checkOut;

    @Autowired
    private Groups groups;

    @Autowired
    private ObjectProvider<PracticeRooms> rooms;

    private DemoFellows fellows;
    private PracticeRoom practice;

    @BeforeEach
    void fellowsWithoutPauses() {
        fellows = new DemoFellows(
                promises,
                room,
                new FellowDeeds(room, writing, voting, agreements, checkOut, clock),
                new HumanPause() {
                    @Override
                    void take() {}
                },
                clock);
        practice = new PracticeRoom(
                new DemoPracticeRepository(sql),
                methods,
                promises,
                signedIn,
                event -> {
                    if (event instanceof PracticeBegun begun) {
                        fellows.on(begun);
                    } else {
                        events.publishEvent(event);
                    }
                },
                clock);
    }

    @AfterEach
    void everyoneGoes() throws InterruptedException {
        fellows.destroy();
    }

    @Test
    void aWholeMeetingRunsToItsEnd() {
        MeetingId meeting = begin();
        try (RoomSeat _ = As.person("anna", () -> room.join(meeting, new Looking()))) {
            await(meeting, screen -> here(screen) == 4);
            assertThat(As.person("anna", () -> facilitation.begin(meeting))).isInstanceOf(MoveResult.Moved.class);

            await(meeting, screen -> done(screen) == 3);
            next(meeting);

            await(meeting, screen -> screen.gathered().size() == 3 && done(screen) == 3);
            next(meeting);

            RoomScreen choosing = await(meeting, screen -> gave(screen) == 3);
            RoomScreen.Shown question = choosing.gathered().stream()
                    .filter(text -> text.author().equals(Cast.person(MEHMET).id()))
                    .findFirst()
                    .orElseThrow();
            As.person(
                    "anna",
                    () -> voting.give(meeting, choosing.place(), question.id().value(), Voting.DOTS));
            assertThat(await(meeting, screen -> !screen.votes().isEmpty()).votesOf(choosing.place()))
                    .extracting(RoomScreen.Vote::person)
                    .contains(Cast.person("kaat").id(), Cast.person("rania").id());
            As.person(
                    "anna",
                    () -> presenting.letPresent(meeting, Cast.person(MEHMET).id()));
            next(meeting);

            await(meeting, screen -> screen.textsOf(screen.place()).size() == 1);
            next(meeting);

            for (int round = 0; round < 3; round++) {
                RoomScreen turns = await(meeting, RoomScreen::isMyTurn);
                assertThat(turns.turns()).hasSize(3);
                As.person(
                        "anna",
                        () -> writing.pass(
                                meeting,
                                turns.place(),
                                turns.turn().orElseThrow().seat()));
                await(meeting, screen -> screen.turn().isEmpty());
                assertThat(screen(meeting).textsOf(turns.place())).hasSize(2);
                next(meeting);
            }

            await(meeting, screen -> screen.agreements().size() == 1);
            next(meeting);

            await(meeting, screen -> gave(screen) == 3);
            assertThat(As.person("anna", () -> checkOut.give(meeting, 9, 8))).isTrue();
            assertThat(As.person("anna", () -> facilitation.close(meeting))).isTrue();
            RoomScreen end = screen(meeting);
            assertThat(end.state()).isEqualTo(MeetingState.CLOSED);
            assertThat(end.checkOut()).isPresent();
            assertThat(end.texts()).extracting(RoomScreen.Shown::body).doesNotHaveDuplicates();
        }
    }

    @Test
    void theNewcomerFacilitatesAndNobodyElseDoes() {
        MeetingId meeting = begin();
        await(meeting, screen -> screen.people().size() == 4);
        As.person("anna", () -> facilitation.begin(meeting));

        RoomScreen screen = await(meeting, now -> done(now) == 3);
        assertThat(screen.who(Part.FACILITATOR).orElseThrow().name()).isEqualTo("Anna Peeters");
        assertThat(screen.place()).isEqualTo(1);
        assertThat(screen.practice()).isTrue();
    }

    @Test
    void aPracticeRoomIsNoneOfTheGroupsAndCountsNowhere() {
        MeetingId meeting = begin();
        await(meeting, screen -> screen.people().size() == 4);

        assertThat(As.person("anna", groups::mine)).isEmpty();
        assertThat(As.person("anna", groups::inMyCare)).isEmpty();
        assertThat(As.person("fons", groups::figures))
                .allSatisfy(region -> assertThat(region.groups()).isZero());
    }

    @Test
    void aNewRoomTakesThePlaceOfTheOldOne() {
        MeetingId old = begin();
        await(old, screen -> screen.people().size() == 4);

        MeetingId meeting = begin();

        await(meeting, screen -> screen.people().size() == 4);
        assertThat(sql.fetchCount(PEER_GROUP, PEER_GROUP.PRACTICE.isTrue())).isEqualTo(1);
        assertThat(As.person("anna", () -> room.enter(old))).isInstanceOf(EnterResult.NoSuchRoom.class);
    }

    @Test
    void aFellowOfTheCastPractisesWithOthers() {
        MeetingId meeting = As.person("kaat", practice::begin).orElseThrow();
        As.person("kaat", () -> room.enter(meeting));

        Awaitility.await()
                .atMost(LONG_ENOUGH)
                .until(() -> As.person("kaat", () -> room.screen(meeting))
                                .orElseThrow()
                                .people()
                                .size()
                        == 4);
        assertThat(As.person("kaat", () -> room.screen(meeting)).orElseThrow().people())
                .extracting(RoomScreen.Someone::name)
                .containsExactly("Kaat Willems", "Lotte De Clercq", "Mehmet Kaya", "Rania Haddad");
    }

    @Test
    void outsideOfTheDemoNobodyPractises() {
        assertThat(rooms.getIfAvailable()).isNull();
    }

    private MeetingId begin() {
        MeetingId meeting = As.person("anna", practice::begin).orElseThrow();
        assertThat(As.person("anna", () -> room.enter(meeting))).isInstanceOf(EnterResult.Entered.class);
        return meeting;
    }

    private void next(MeetingId meeting) {
        int place = screen(meeting).place();
        assertThat(As.person("anna", () -> facilitation.next(meeting, place))).isInstanceOf(MoveResult.Moved.class);
    }

    private RoomScreen screen(MeetingId meeting) {
        return As.person("anna", () -> room.screen(meeting)).orElseThrow();
    }

    private RoomScreen await(MeetingId meeting, Predicate<RoomScreen> condition) {
        return Awaitility.await().atMost(LONG_ENOUGH).until(() -> screen(meeting), condition::test);
    }

    private static long here(RoomScreen screen) {
        return screen.people().stream().filter(RoomScreen.Someone::here).count();
    }

    private static long done(RoomScreen screen) {
        return screen.people().stream().filter(RoomScreen.Someone::done).count();
    }

    private static long gave(RoomScreen screen) {
        return screen.people().stream().filter(RoomScreen.Someone::gave).count();
    }

    /** The screen of the newcomer. */
    private static final class Looking implements RoomViewer {

        @Override
        public void show(RoomScreen screen, OwnWork own) {}

        @Override
        public void leave() {}
    }
}
