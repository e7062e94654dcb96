package be.leerspoor.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody is not at work from a day on, up to and not including another where that is known. */
public record AwayTime(
        UUID id, String name, LocalDate from, @Nullable LocalDate until) {}
