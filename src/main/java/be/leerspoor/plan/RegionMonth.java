package be.leerspoor.plan;

import be.leerspoor.people.RegionInfo;
import java.time.YearMonth;

/**
 * What was counted in a region in a month that is frozen.
 *
 * @param region as it is called today
 * @param nameThen as it was called then
 */
public record RegionMonth(RegionInfo region, String nameThen, YearMonth month, Counted counted) {}
