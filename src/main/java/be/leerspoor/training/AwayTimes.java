package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * That somebody is not at work for a while, noted by who leads their team: so that nothing is expected of them meanwhile. Why is
 * kept nowhere.
 */
@Service
@ForStaff
@Transactional
public class AwayTimes {

    private static final int FURTHEST_YEARS = 2;

    private final AwayRepository repository;
    private final LeaderRepository leaders;
    private final SignedIn signedIn;
    private final Clock clock;

    AwayTimes(AwayRepository repository, LeaderRepository leaders, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.leaders = leaders;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Who of the people I lead is away now or will be, the earliest first. */
    @Transactional(readOnly = true)
    public List<AwayTime> mine() {
        return repository.coming(signedIn.actor().id(), today());
    }

    /**
     * Notes that somebody of a team I lead is away from a day on, up to and not including another if that is known. Anyone
     * else is refused with {@link AccessDeniedException}.
     */
    public AwayResult note(PersonId person, LocalDate from, @Nullable LocalDate until) {
        judge(person);
        if (from.isAfter(today().plusYears(FURTHEST_YEARS))
                || from.isBefore(today().minusYears(FURTHEST_YEARS))
                || (until != null && (!until.isAfter(from) || until.isAfter(from.plusYears(FURTHEST_YEARS))))) {
            return new AwayResult.NoSuchPeriod();
        }
        return repository.note(person, from, until, signedIn.actor().id())
                ? new AwayResult.Noted()
                : new AwayResult.AlreadyNoted();
    }

    /** Says that somebody is back: away until today, or not at all where it had yet to begin. */
    public void end(UUID away) {
        judge(repository.whose(away).orElseThrow(AwayTimes::refused));
        repository.end(away, today());
    }

    private void judge(PersonId person) {
        if (!leaders.leads(signedIn.actor().id(), person, today())) {
            throw refused();
        }
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("Only who leads the team notes that somebody is away");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
