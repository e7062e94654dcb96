package be.leerspoor.stories;

import be.leerspoor.people.ForStaff;
import java.time.Clock;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What searching lets others count: numbers of the whole organisation, for everyone. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class SearchMeasures {

    private final SearchMonthRepository repository;
    private final Clock clock;

    SearchMeasures(SearchMonthRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The figures of a month. Refuses one that is not over with {@link IllegalArgumentException}. */
    public SearchFigures of(YearMonth month) {
        // Confidential: figures that move from day to day tell that somebody just looked for something in vain.
        if (!month.isBefore(YearMonth.now(clock))) {
            throw new IllegalArgumentException("A month has figures once it is over");
        }
        return repository.of(month);
    }
}
