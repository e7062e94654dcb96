package be.leerspoor.plan;

import be.leerspoor.people.MonthCount;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts each month of the plan once for good: the month that goes on and the one before are counted again every minute, until a
 * month is frozen some days after its end. A frozen month never changes by itself. Each month of a measure is a transaction of
 * its own, and two servers at once do no harm.
 */
@Service
@CalledByProgram
public class MonthFigures {

    /** So many days after its end a month is still counted again. */
    public static final int DAYS = 7;

    private static final Logger LOG = LoggerFactory.getLogger(MonthFigures.class);

    private final MonthFigureRepository repository;
    private final IndicatorRepository indicators;
    private final PlanFrameRepository frames;
    private final MeasureSources sources;
    private final TransactionOperations transactions;
    private final Clock clock;

    MonthFigures(
            MonthFigureRepository repository,
            IndicatorRepository indicators,
            PlanFrameRepository frames,
            MeasureSources sources,
            TransactionOperations transactions,
            Clock clock) {
        this.repository = repository;
        this.indicators = indicators;
        this.frames = frames;
        this.sources = sources;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Every minute; as long as nobody began the plan there is nothing to count. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "${leerspoor.figures-begin:PT1M}")
    public void countWhatIsDue() {
        frames.knownAt(clock.instant())
                .ifPresent(frame -> countFrom(frame.calendar().firstMonth()));
    }

    private void countFrom(YearMonth first) {
        YearMonth now = YearMonth.now(clock);
        Set<String> measures = measures();
        Map<MonthFigureRepository.Key, MonthFigureRepository.Stored> stored = repository.stored(measures);
        MeasureRound round = sources.round();
        for (String code : measures) {
            for (YearMonth month = first; !month.isAfter(now); month = month.plusMonths(1)) {
                MonthFigureRepository.Key key = new MonthFigureRepository.Key(code, month);
                Optional<MonthFigureRepository.Stored> known = Optional.ofNullable(stored.get(key));
                if (!known.map(MonthFigureRepository.Stored::frozen).orElse(false)) {
                    count(key, known, round);
                }
            }
        }
    }

    /** Those that say it all by themselves, so that a later indicator has its past, and those that an indicator names. */
    private Set<String> measures() {
        Set<String> codes = new LinkedHashSet<>();
        Stream.of(MeasureKind.values())
                .filter(kind -> kind.about() == MeasureKind.About.NOTHING)
                .forEach(kind -> codes.add(Measure.of(kind).code()));
        codes.addAll(indicators.measures());
        return codes;
    }

    private void count(
            MonthFigureRepository.Key key, Optional<MonthFigureRepository.Stored> known, MeasureRound round) {
        Optional<Measure> measure = Measure.ofCode(key.measure());
        if (measure.isEmpty()) {
            return;
        }
        try {
            Optional<MonthCount> count = round.count(measure.get(), key.month());
            boolean changed = known.isEmpty() || !known.get().places().equals(MonthFigureRepository.places(count));
            boolean freezes = isToBeFrozen(key.month());
            if (changed || freezes) {
                transactions.executeWithoutResult(_ -> write(key, count, freezes));
            }
        } catch (RuntimeException failure) {
            LOG.warn("{} of {} is counted later", key.measure(), key.month(), failure);
        }
    }

    private void write(MonthFigureRepository.Key key, Optional<MonthCount> count, boolean freezes) {
        repository.begin(key);
        // Of several servers the one that holds it writes; to the others it may be frozen by then.
        if (repository.hold(key)) {
            repository.replace(key, count);
            if (freezes) {
                repository.freeze(key, clock.instant());
            }
        }
    }

    private boolean isToBeFrozen(YearMonth month) {
        return LocalDate.now(clock).isAfter(month.atEndOfMonth().plusDays(DAYS));
    }

    /** Works out every month that is kept anew, and says what differs. Changes nothing. */
    IndicatorCheck check() {
        MeasureRound round = sources.round();
        List<IndicatorCheck.Difference> differences = new ArrayList<>();
        Map<MonthFigureRepository.Key, MonthFigureRepository.Stored> stored = repository.stored();
        stored.forEach((key, kept) -> Measure.ofCode(key.measure()).ifPresent(measure -> {
            Map<String, Counted> anew = MonthFigureRepository.places(round.count(measure, key.month()));
            if (!anew.equals(kept.places())) {
                differences.add(IndicatorCheck.difference(key.measure(), key.month(), kept, anew));
            }
        }));
        return new IndicatorCheck(stored.size(), differences);
    }
}
