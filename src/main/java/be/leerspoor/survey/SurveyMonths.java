package be.leerspoor.survey;

import be.leerspoor.shell.CalledByProgram;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What surveys let a plan count, month by month: what is told of everyone in the wave that ended in it. */
@Service
@CalledByProgram
@Transactional(readOnly = true)
public class SurveyMonths {

    private final WavesOverTime waves;

    SurveyMonths(WavesOverTime waves) {
        this.waves = waves;
    }

    /** The closed waves of a questionnaire in numbers, the earliest first; none where nothing was told yet. */
    public List<SurveyFigures> of(String questionnaire) {
        return waves.of(questionnaire).map(SurveyMeasures::figures).orElse(List.of());
    }

    /** The last of these that ended in a month. */
    public static Optional<SurveyFigures> in(YearMonth month, List<SurveyFigures> waves) {
        return waves.reversed().stream()
                .filter(wave -> YearMonth.from(wave.until()).equals(month))
                .findFirst();
    }
}
