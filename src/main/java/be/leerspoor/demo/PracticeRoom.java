package be.leerspoor.demo;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Methods;
import be.leerspoor.intervision.PracticeRooms;
import be.leerspoor.intervision.PromiseResult;
import be.leerspoor.intervision.Promises;
import be.leerspoor.intervision.RoomChanged;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Makes practice rooms: a group of the newcomer, who facilitates, and three fellows who come by themselves. */
@ForStaff
@Transactional
class PracticeRoom implements PracticeRooms {

    private static final String METHOD = "solution-focused";
    private static final int FELLOWS = 3;

    private final DemoPracticeRepository repository;
    private final Methods methods;
    private final Promises promises;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PracticeRoom(
            DemoPracticeRepository repository,
            Methods methods,
            Promises promises,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.methods = methods;
        this.promises = promises;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<MeetingId> begin() {
        return methods.newest(METHOD).map(method -> begin(method.code()));
    }

    private MeetingId begin(String method) {
        PersonId me = signedIn.actor().id();
        List<FellowScript> fellows = FellowScript.all().stream()
                .filter(fellow -> !Cast.person(fellow.person()).id().equals(me))
                .limit(FELLOWS)
                .toList();
        // Confidential: whoever still looks at the old room sees nothing of it any more.
        repository.deleteOf(me).forEach(old -> events.publishEvent(new RoomChanged(old)));
        GroupId group = GroupId.random();
        MeetingId meeting = MeetingId.random();
        repository.insert(
                new DemoPracticeRepository.Room(
                        group, meeting, text("demo.practice.name"), text("demo.practice.purpose"), method),
                text("demo.practice.promise"),
                me,
                fellows.stream()
                        .map(fellow -> Cast.person(fellow.person()).id())
                        .toList(),
                clock.instant());
        // Nothing real is said here, so one click leads into the room.
        Went.as(PromiseResult.Made.class, promises.make(group, 1));
        events.publishEvent(new PracticeBegun(group, meeting, me, fellows));
        return meeting;
    }
}
