package be.leerspoor.intervision;

import be.leerspoor.people.MonthCount;
import be.leerspoor.people.PeopleInRegions;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionCount;
import be.leerspoor.people.RegionInfo;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What intervision lets a plan count, month by month. */
@Service
@CalledByProgram
@Transactional(readOnly = true)
public class IntervisionMonths {

    private final IntervisionMonthsRepository repository;
    private final PeopleInRegions people;
    private final Clock clock;

    IntervisionMonths(IntervisionMonthsRepository repository, PeopleInRegions people, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.clock = clock;
    }

    /** The figures of a month: while it goes on no more than how many meetings were held. */
    public IntervisionMonth of(YearMonth month) {
        LocalDate from = month.atDay(1);
        LocalDate until = month.plusMonths(1).atDay(1);
        if (!month.isBefore(YearMonth.now(clock))) {
            // Confidential: who was there on a day, or told the end of an agreement, would be told by what moves that
            // day.
            return new IntervisionMonth(
                    repository.wasHeldBefore(until)
                            ? Optional.of(MonthCount.whole(repository.held(from, until)))
                            : Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        Map<PersonId, RegionInfo> places = people.on(month.atEndOfMonth());
        return new IntervisionMonth(
                repository.wasHeldBefore(until)
                        ? Optional.of(held(repository.held(from, until), repository.heldInRegions(from, until)))
                        : Optional.empty(),
                MonthCount.ofMany(repository.present(from, until), places),
                MonthCount.ofMany(repository.closed(from, until), places));
    }

    private static MonthCount held(long whole, List<RegionCount.Of> regions) {
        return new MonthCount(whole, 0, RegionCount.told(regions));
    }
}
