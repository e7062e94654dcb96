package be.leerspoor.stories;

import be.leerspoor.people.MonthCount;
import be.leerspoor.people.PeopleInRegions;
import be.leerspoor.people.PersonId;
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

/**
 * What stories let a plan count: numbers of the whole organisation, also while a month goes on; of regions once it is over. What
 * was imported was published by nobody here and is not counted.
 */
@Service
@CalledByProgram
@Transactional(readOnly = true)
public class StoryMeasures {

    private final StoryMeasuresRepository repository;
    private final SearchMonthRepository searches;
    private final PeopleInRegions people;
    private final Clock clock;

    StoryMeasures(
            StoryMeasuresRepository repository, SearchMonthRepository searches, PeopleInRegions people, Clock clock) {
        this.repository = repository;
        this.searches = searches;
        this.people = people;
        this.clock = clock;
    }

    /** The figures of a month, as far as it has come. */
    public StoryFigures of(YearMonth month) {
        // Confidential: a figure of a region that moves from day to day tells what somebody did on that day.
        Map<PersonId, RegionInfo> places =
                month.isBefore(YearMonth.now(clock)) ? people.on(month.atEndOfMonth()) : Map.of();
        LocalDate until = month.plusMonths(1).atDay(1);
        return new StoryFigures(
                counted(repository.published(month.atDay(1), until), repository.wasPublishedBefore(until), places),
                counted(repository.used(month.atDay(1), until), repository.wasUsedBefore(until), places),
                searchedInVain(month));
    }

    private Optional<MonthCount> searchedInVain(YearMonth month) {
        // Confidential: what moves from day to day tells that somebody just looked for something in vain.
        return Optional.of(month)
                .filter(each -> each.isBefore(YearMonth.now(clock)))
                .map(searches::of)
                .filter(figures -> figures.searches() > 0)
                .map(figures -> new MonthCount(figures.withoutResult(), figures.searches(), List.of()));
    }

    private static Optional<MonthCount> counted(
            List<MonthCount.OfPerson> counted, boolean ever, Map<PersonId, RegionInfo> places) {
        return ever ? Optional.of(MonthCount.of(counted, places)) : Optional.empty();
    }
}
