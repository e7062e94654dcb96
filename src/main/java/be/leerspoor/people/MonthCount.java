package be.leerspoor.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much was counted in a month over the whole organisation, and in the regions of which it is told.
 *
 * @param of out of how many; nought where nothing is counted out of something
 * @param regions by name; none as long as the month is not over
 */
public record MonthCount(long counted, long of, List<RegionCount> regions) {

    /**
     * What is counted of one person.
     *
     * @param of out of how many; nought where nothing is counted out of something
     */
    public record OfPerson(PersonId person, long counted, long of) {}

    public MonthCount {
        regions = List.copyOf(regions);
    }

    /** Of the whole alone. */
    public static MonthCount whole(long counted) {
        return new MonthCount(counted, 0, List.of());
    }

    /** Of the whole and of the regions in which these people are. */
    public static MonthCount of(List<OfPerson> counted, Map<PersonId, RegionInfo> places) {
        Map<@Nullable RegionInfo, RegionCount.Of> byRegion = new HashMap<>();
        counted.forEach(each -> byRegion.merge(
                places.get(each.person()),
                new RegionCount.Of(places.get(each.person()), Set.of(each.person()), each.counted(), each.of()),
                RegionCount.Of::and));
        List<RegionCount.Of> all = List.copyOf(byRegion.values());
        return new MonthCount(
                all.stream().mapToLong(RegionCount.Of::counted).sum(),
                all.stream().mapToLong(RegionCount.Of::of).sum(),
                RegionCount.told(all));
    }

    /** The same for what is about people: empty when too few had a part in it. */
    public static Optional<MonthCount> ofMany(List<OfPerson> counted, Map<PersonId, RegionInfo> places) {
        // Confidential: a share of a handful of people is about a handful of people.
        return counted.size() > RegionCount.PEOPLE ? Optional.of(of(counted, places)) : Optional.empty();
    }
}
