package be.leerspoor.notice;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** What is coming for the signed-in person. */
@Service
@ForStaff
public class Agenda {

    /** How far it looks ahead. */
    public static final Duration AHEAD = Duration.ofDays(60);

    /** Nothing with a date takes longer. */
    static final Duration LONGEST = Duration.ofDays(1);

    private final Sources sources;
    private final SignedIn signedIn;
    private final Clock clock;

    Agenda(Sources sources, SignedIn signedIn, Clock clock) {
        this.sources = sources;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What goes on now and what begins in the next 60 days, in order of time and in the language of the screen. */
    public List<CalendarEvent> coming() {
        Instant now = clock.instant();
        return sources.of(signedIn.actor().id(), now.minus(LONGEST), now.plus(AHEAD), Texts.language()).stream()
                .filter(event -> event.until().isAfter(now))
                .toList();
    }
}
