package be.leerspoor.casereview;

import be.leerspoor.people.MonthCount;
import be.leerspoor.people.PeopleInRegions;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionInfo;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviews let a plan count: numbers of the whole organisation, also while a month goes on; of regions once it is over. A
 * review that was closed again was opened all the same, and one that is opened again counts once, in the month of the first time.
 */
@Service
@CalledByProgram
@Transactional(readOnly = true)
public class ReviewMeasures {

    private final ReviewMeasuresRepository repository;
    private final PeopleInRegions people;
    private final Clock clock;

    ReviewMeasures(ReviewMeasuresRepository repository, PeopleInRegions people, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.clock = clock;
    }

    /** The figures of a month, as far as it has come. */
    public ReviewFigures of(YearMonth month) {
        LocalDate until = month.plusMonths(1).atDay(1);
        if (!repository.wasOpenedBefore(until)) {
            return new ReviewFigures(Optional.empty());
        }
        // Confidential: a figure of a region that moves from day to day tells what somebody did on that day.
        Map<PersonId, RegionInfo> places =
                month.isBefore(YearMonth.now(clock)) ? people.on(month.atEndOfMonth()) : Map.of();
        return new ReviewFigures(Optional.of(MonthCount.of(repository.opened(month.atDay(1), until), places)));
    }
}
