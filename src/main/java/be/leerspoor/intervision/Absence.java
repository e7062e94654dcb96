package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying beforehand that one will not be there, for oneself and until the meeting begins. */
@Service
@ForStaff
@Transactional
public class Absence {

    private final MeetingRepository repository;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absence(MeetingRepository repository, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Says that the signed-in person is not coming; false when it began or was cancelled, or is not of a group of theirs. */
    public boolean announce(MeetingId meeting) {
        boolean possible = takeTurn(meeting);
        if (possible) {
            repository.excuse(meeting, signedIn.actor().id(), clock.instant());
            events.publishEvent(new RoomChanged(meeting));
        }
        return possible;
    }

    /** Says that the signed-in person comes after all; false when it began, or when they never said otherwise. */
    public boolean takeBack(MeetingId meeting) {
        return takeTurn(meeting)
                && repository.takeExcuseBack(meeting, signedIn.actor().id());
    }

    private boolean takeTurn(MeetingId meeting) {
        return repository
                .takeTurnBefore(meeting, signedIn.actor().id(), LocalDate.now(clock), clock.instant())
                .isPresent();
    }
}
