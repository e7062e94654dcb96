package be.leerspoor.intervision;

import be.leerspoor.casereview.ReviewId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question that a member brought to the group.
 *
 * @param lastPresented the day on which its author last presented here; nothing when they never did
 * @param reviewTitle what the review is called that goes with it; nothing when there is none that the reader may read
 */
public record BroughtCase(
        CaseId id,
        GroupId group,
        String question,
        Urgency urgency,
        String author,
        boolean mine,
        Instant broughtAt,
        int version,
        @Nullable LocalDate lastPresented,
        @Nullable ReviewId review,
        @Nullable String reviewTitle) {

    BroughtCase withReview(@Nullable String title) {
        return new BroughtCase(
                id,
                group,
                question,
                urgency,
                author,
                mine,
                broughtAt,
                version,
                lastPresented,
                title == null && !mine ? null : review,
                title);
    }
}
