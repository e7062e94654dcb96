package be.leerspoor.survey;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Of whom a table tells: everyone, a region, a team, or what is left of regions or teams that are too small to be told.
 *
 * @param region the code of the region; empty for everyone and for regions together
 * @param team the code of the team; empty for everything but a team
 */
public record ToldGroup(
        Kind kind, @Nullable String region, @Nullable String team) {

    /** How wide a group is. */
    public enum Kind {
        EVERYONE,
        REGION,
        OTHER_REGIONS,
        TEAM,
        OTHER_TEAMS
    }

    /** A fixed order that says nothing about the answers: wide before narrow, what is left at the end. */
    static final Comparator<ToldGroup> ORDER = Comparator.comparing(ToldGroup::kind)
            .thenComparing(group -> String.valueOf(group.region()))
            .thenComparing(group -> String.valueOf(group.team()));

    static ToldGroup everyone() {
        return new ToldGroup(Kind.EVERYONE, null, null);
    }

    static ToldGroup region(String region) {
        return new ToldGroup(Kind.REGION, region, null);
    }

    static ToldGroup otherRegions() {
        return new ToldGroup(Kind.OTHER_REGIONS, null, null);
    }

    static ToldGroup team(String region, String team) {
        return new ToldGroup(Kind.TEAM, region, team);
    }

    static ToldGroup otherTeams(String region) {
        return new ToldGroup(Kind.OTHER_TEAMS, region, null);
    }
}
