package be.leerspoor.training;

import be.leerspoor.people.Actor;
import be.leerspoor.people.ForStaff;
import be.leerspoor.people.RegionId;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far teams are on their paths, in shares of more than five people, and how many places in courses are needed where. For
 * regional managers (their region), the steering group, trainers and administrators; never a name.
 */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Coverage {

    /** A share is told of more people than so many. */
    public static final int PEOPLE = 5;

    /** How far ahead places are planned, in months. */
    public static final int MONTHS_AHEAD = 6;

    /** How many years that are over are looked back on. */
    private static final int YEARS = 4;

    private static final Set<Role> EVERYWHERE = Set.of(Role.STEERING_GROUP, Role.TRAINER, Role.ADMINISTRATOR);

    private final CoverageRepository repository;
    private final PastWalksRepository past;
    private final KnownPaths paths;
    private final SignedIn signedIn;
    private final Clock clock;

    Coverage(
            CoverageRepository repository, PastWalksRepository past, KnownPaths paths, SignedIn signedIn, Clock clock) {
        this.repository = repository;
        this.past = past;
        this.paths = paths;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The regions whose figures the signed-in person may see, by name; none for most people. */
    public List<RegionName> regions() {
        Actor actor = signedIn.actor();
        boolean all = seesAll(actor);
        Set<RegionId> own = own(actor);
        return all || !own.isEmpty()
                ? repository.regions().stream()
                        .filter(region -> all || own.contains(region.id()))
                        .toList()
                : List.of();
    }

    /** How far the teams of a region are. A region that one may not see is refused with {@link AccessDeniedException}. */
    public RegionCoverage of(RegionId region) {
        judge(region);
        return RegionCoverage.of(repository.shares(region, LocalDate.now(clock)), paths);
    }

    /** How many places each course needs in this region in the coming half year. */
    public List<PlacesNeeded> places(RegionId region) {
        judge(region);
        LocalDate today = LocalDate.now(clock);
        return repository.places(region, today, today.plusMonths(MONTHS_AHEAD), clock.instant()).stream()
                .map(PlacesNeeded.Counted::told)
                .toList();
    }

    /** How far the teams of a region were, year after year; a region that one may not see is refused. */
    public CoverageHistory history(RegionId region) {
        judge(region);
        List<TrainingPeriod> periods = periods();
        return CoverageHistory.ofTeams(periods, past.ofRegion(periods, region), paths);
    }

    /** How far the regions were, year after year; who does not see every region is refused. */
    public CoverageHistory history() {
        if (!seesAll(signedIn.actor())) {
            throw new AccessDeniedException("Only who answers for every region sees how far they all are");
        }
        List<TrainingPeriod> periods = periods();
        return CoverageHistory.ofRegions(periods, past.everywhere(periods), paths);
    }

    /** Whether the signed-in person sees every region beside the others. */
    public boolean isEverywhere() {
        return seesAll(signedIn.actor());
    }

    /** The years that are over, and of this year what came before this month. */
    private List<TrainingPeriod> periods() {
        LocalDate today = LocalDate.now(clock);
        List<TrainingPeriod> periods = new ArrayList<>();
        for (int ago = YEARS; ago >= 1; ago--) {
            periods.add(new TrainingPeriod.Year(Year.from(today).minusYears(ago)));
        }
        YearMonth last = YearMonth.from(today).minusMonths(1);
        if (last.getYear() == today.getYear()) {
            periods.add(new TrainingPeriod.Month(last));
        }
        return periods;
    }

    // Confidential: the rule stands here and not in what a screen offers.
    private void judge(RegionId region) {
        Actor actor = signedIn.actor();
        if (!seesAll(actor) && !own(actor).contains(region)) {
            throw new AccessDeniedException("Only who answers for a region sees how far it is");
        }
    }

    private static boolean seesAll(Actor actor) {
        return actor.roles().stream()
                .anyMatch(held -> EVERYWHERE.contains(held.role())
                        || (held.role() == Role.REGIONAL_MANAGER && held.region() == null && held.team() == null));
    }

    private static Set<RegionId> own(Actor actor) {
        Set<RegionId> own = new HashSet<>();
        actor.roles().stream()
                .filter(held -> held.role() == Role.REGIONAL_MANAGER)
                .forEach(held -> {
                    RegionId region = held.region();
                    if (region != null) {
                        own.add(region);
                    }
                });
        return own;
    }
}
