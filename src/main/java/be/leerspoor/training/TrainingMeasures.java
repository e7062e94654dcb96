package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What training lets others count: numbers of the whole organisation, for everyone. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class TrainingMeasures {

    private final TrainingMeasuresRepository repository;
    private final PastWalksRepository walks;
    private final KnownPaths paths;
    private final Clock clock;

    TrainingMeasures(TrainingMeasuresRepository repository, PastWalksRepository walks, KnownPaths paths, Clock clock) {
        this.repository = repository;
        this.walks = walks;
        this.paths = paths;
        this.clock = clock;
    }

    /** The figures of a month or a year. Refuses one that is not over with {@link IllegalArgumentException}. */
    public TrainingFigures of(TrainingPeriod period) {
        // Confidential: figures that move from day to day tell what somebody did on that day.
        if (!period.isOver(LocalDate.now(clock))) {
            throw new IllegalArgumentException("A period has figures once it is over");
        }
        CoverageHistory history = CoverageHistory.ofRegions(List.of(period), walks.everywhere(List.of(period)), paths);
        return repository.of(
                period, history.paths().stream().map(TrainingMeasures::figure).toList());
    }

    private static TrainingFigures.PathFigure figure(CoverageHistory.OnPath on) {
        CoverageHistory.Share whole = on.whole().shares().getFirst();
        return new TrainingFigures.PathFigure(
                on.path().code(),
                on.path().nameNl(),
                on.path().nameEn(),
                whole.walking(),
                whole.finished(),
                whole.within(),
                whole.due(),
                whole.finishedDue());
    }
}
