package be.leerspoor.training;

import be.leerspoor.people.MonthCount;
import be.leerspoor.people.PeopleInRegions;
import be.leerspoor.people.RegionCount;
import be.leerspoor.people.RegionInfo;
import be.leerspoor.shell.CalledByProgram;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What training lets a plan count, month by month. What is told of paths is what {@link CoverageHistory} tells. */
@Service
@CalledByProgram
@Transactional(readOnly = true)
public class TrainingMonths {

    private final TrainingMeasuresRepository repository;
    private final PastWalksRepository walks;
    private final KnownPaths paths;
    private final PeopleInRegions people;
    private final Clock clock;

    TrainingMonths(
            TrainingMeasuresRepository repository,
            PastWalksRepository walks,
            KnownPaths paths,
            PeopleInRegions people,
            Clock clock) {
        this.repository = repository;
        this.walks = walks;
        this.paths = paths;
        this.people = people;
        this.clock = clock;
    }

    /** The figures of a month: while it goes on no more than how many sessions were held. */
    public TrainingMonth of(YearMonth month) {
        TrainingPeriod.Month period = new TrainingPeriod.Month(month);
        Optional<MonthCount> held = repository.wasHeldBefore(period.ends(), clock.instant())
                ? Optional.of(MonthCount.whole(repository.held(period, clock.instant())))
                : Optional.empty();
        // Confidential: figures that move from day to day tell what somebody did on that day.
        if (!period.isOver(LocalDate.now(clock))) {
            return new TrainingMonth(held, Map.of(), Map.of());
        }
        List<TrainingPeriod.Month> periods = List.of(period);
        CoverageHistory history = CoverageHistory.ofRegions(periods, walks.everywhere(periods), paths);
        Map<String, RegionInfo> regions =
                people.regions().stream().collect(Collectors.toMap(RegionInfo::name, Function.identity()));
        Map<String, MonthCount> finished = new HashMap<>();
        Map<String, MonthCount> finishedDue = new HashMap<>();
        history.paths().forEach(path -> {
            String code = path.path().code();
            finished.put(code, count(path, regions, CoverageHistory.Share::finished, CoverageHistory.Share::walking));
            if (path.whole().shares().getFirst().due() > 0) {
                finishedDue.put(
                        code, count(path, regions, CoverageHistory.Share::finishedDue, CoverageHistory.Share::due));
            }
        });
        return new TrainingMonth(held, finished, finishedDue);
    }

    /** The codes and names of the paths that are offered, in their order. */
    public List<TrainingPath> offered() {
        return paths.offered().stream().map(OfferedPath::path).toList();
    }

    /** The newest version of a path that was ever offered, for its name; empty when there is none. */
    public Optional<TrainingPath> path(String code) {
        return paths.everOffered(code);
    }

    // What is told of regions adds up to the whole exactly, so nothing more has to be left out here.
    private static MonthCount count(
            CoverageHistory.OnPath path,
            Map<String, RegionInfo> regions,
            ToLongFunction<CoverageHistory.Share> counted,
            ToLongFunction<CoverageHistory.Share> of) {
        CoverageHistory.Share whole = path.whole().shares().getFirst();
        List<RegionCount> told = path.groups().stream()
                .filter(line -> line.group() != null && regions.containsKey(line.group()))
                .filter(line -> of.applyAsLong(line.shares().getFirst()) > 0)
                .map(line -> {
                    CoverageHistory.Share share = line.shares().getFirst();
                    return new RegionCount(
                            regions.get(line.group()),
                            share.walking(),
                            counted.applyAsLong(share),
                            of.applyAsLong(share));
                })
                .toList();
        return new MonthCount(counted.applyAsLong(whole), of.applyAsLong(whole), told);
    }
}
