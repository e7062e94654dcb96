package be.leerspoor.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path with its versions as trainers see it: about how many people walk it, no names.
 *
 * @param givenFrom from which day its newest version is given to whoever fits; empty when to nobody by itself
 * @param people about how many are on it, whatever version they walk
 * @param versions the newest first
 */
public record PathOverview(
        String code,
        String nameNl,
        String nameEn,
        @Nullable LocalDate givenFrom,
        WalkCount people,
        List<Version> versions) {

    /** One version, and who walks it. */
    public record Version(int version, PathState state, WalkCount people) {}

    public PathOverview {
        versions = List.copyOf(versions);
    }

    /** The name in the language of the screen. */
    public String name(Locale language) {
        return TrainingPath.isEnglish(language) ? nameEn : nameNl;
    }

    /** Whether a version of it is being drawn up. */
    public boolean isDrawnUp() {
        return versions.stream().anyMatch(version -> version.state() == PathState.DRAFT);
    }

    /** Whether its newest version is offered. */
    public boolean isOffered() {
        return offered().isPresent();
    }

    /** Its newest version when that is offered. */
    public Optional<PathVersion> offered() {
        return versions.stream()
                .filter(version -> version.state() != PathState.DRAFT)
                .findFirst()
                .filter(version -> version.state() == PathState.OFFERED)
                .map(version -> new PathVersion(code, version.version()));
    }
}
