package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
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
    private final KnownPaths paths;

    TrainingMeasures(TrainingMeasuresRepository repository, KnownPaths paths) {
        this.repository = repository;
        this.paths = paths;
    }

    /**
     * The figures of a period of days in Brussels, its first day included and {@code until} not. Refuses a period that ends
     * before it begins with {@link IllegalArgumentException}.
     */
    public TrainingFigures between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
        // Confidential: a path that few people walk is not counted, so that nobody can be found in it.
        List<TrainingFigures.PathFigure> walked = repository.paths(from, until).stream()
                .filter(count -> count.walking() > Coverage.PEOPLE)
                .map(count -> figure(count))
                .toList();
        return repository.between(from, until, walked);
    }

    private TrainingFigures.PathFigure figure(TrainingMeasuresRepository.Count count) {
        TrainingPath path = paths.version(new PathVersion(count.code(), count.version()));
        return new TrainingFigures.PathFigure(
                path.code(), path.nameNl(), path.nameEn(), count.walking(), count.finished(), count.inPeriod());
    }
}
