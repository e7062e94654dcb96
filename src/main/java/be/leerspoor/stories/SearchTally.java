package be.leerspoor.stories;

import be.leerspoor.shell.BugReference;
import be.leerspoor.shell.CalledByProgram;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts searches in memory and adds them to the month now and then: no search waits for it, and no moment of a row tells when
 * somebody searched. What was counted in the last minutes before a crash is lost, and nothing hangs on it.
 */
@Component
@CalledByProgram
class SearchTally {

    private final SearchMonthRepository repository;
    private final Clock clock;
    private final Map<YearMonth, SearchFigures> counted = new HashMap<>();

    SearchTally(SearchMonthRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    void asked(boolean found) {
        YearMonth month = YearMonth.now(clock);
        add(new SearchFigures(month, 1, found ? 0 : 1));
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    @PreDestroy
    public void write() {
        for (SearchFigures some : taken().values()) {
            try {
                repository.add(some);
            } catch (RuntimeException fault) {
                BugReference.log("search tally", fault);
                add(some);
            }
        }
    }

    private synchronized Map<YearMonth, SearchFigures> taken() {
        Map<YearMonth, SearchFigures> all = Map.copyOf(counted);
        counted.clear();
        return all;
    }

    private synchronized void add(SearchFigures more) {
        counted.merge(
                more.month(),
                more,
                (old, some) -> new SearchFigures(
                        old.month(), old.searches() + some.searches(), old.withoutResult() + some.withoutResult()));
    }
}
