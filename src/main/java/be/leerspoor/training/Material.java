package be.leerspoor.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something participants of an edition get.
 *
 * @param link where it is; empty when it is a file
 * @param fileName what the file is called; nothing when it is a link
 */
public record Material(
        UUID id,
        MaterialMoment moment,
        String title,
        String link,
        @Nullable String fileName) {}
