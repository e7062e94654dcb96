package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a meeting was about, in one to three words of a fixed list. The presenter chooses, or whoever writes the minutes; those
 * who were there read it.
 */
@Service
@ForStaff
@Transactional
public class Themes {

    private final ThemeRepository repository;
    private final RoomGuard guard;
    private final SignedIn signedIn;
    private final Clock clock;

    Themes(ThemeRepository repository, RoomGuard guard, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.guard = guard;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The themes of a meeting that began, for who was there; nothing to see for anybody else. */
    @Transactional(readOnly = true)
    public MeetingThemes of(MeetingId meeting) {
        return repository.of(meeting, signedIn.actor().id(), LocalDate.now(clock));
    }

    /**
     * Chooses the themes of a meeting that began, instead of those it had. Refuses whoever may not with {@link
     * AccessDeniedException}, and themes that are not offered or more than {@link MeetingThemes#MOST} with {@link
     * IllegalArgumentException}.
     */
    public void choose(MeetingId meeting, Set<String> codes) {
        PersonId me = guard.lock(meeting).actor().id();
        MeetingThemes known = repository.of(meeting, me, LocalDate.now(clock));
        if (!known.mayChoose()) {
            throw new AccessDeniedException("Only the presenter and whoever writes the minutes choose the themes");
        }
        if (!MeetingThemes.fit(codes, known.offered())) {
            throw new IllegalArgumentException("At most three themes of the list");
        }
        repository.choose(meeting, codes);
    }
}
