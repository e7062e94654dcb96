package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What intervision lets others count: numbers of the whole organisation, for everyone. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class IntervisionMeasures {

    private final MeasuresRepository repository;

    IntervisionMeasures(MeasuresRepository repository) {
        this.repository = repository;
    }

    /**
     * The figures of a period of days in Brussels, its first day included and {@code until} not. Refuses a period that ends
     * before it begins with {@link IllegalArgumentException}.
     */
    public IntervisionFigures between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
        return repository.between(from, until);
    }
}
