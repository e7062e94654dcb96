package be.leerspoor.training;

import be.leerspoor.people.RegionId;
import be.leerspoor.stories.StoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An edition as the signed-in person may see it.
 *
 * @param version what a change builds on
 * @param purposeNl what one learns
 * @param cancelReason why it does not go on
 * @param proposedBy who proposed the signed-in person, while they have not answered
 * @param declineUntil the signed-in person came from the waiting list, and may decline without a reason until then
 * @param ahead how many wait longer than the signed-in person, who is on the waiting list
 * @param stories the stories that go with the course
 * @param materials what participants get; empty for who has no place and does not give it
 * @param people who is in it, and who cancelled; empty for who does not give it
 * @param attendance how the signed-in person stands noted, session by session
 * @param asked what the signed-in person is asked about it now
 * @param others where else the signed-in person has a place in this course, or waits for one
 * @param followed when the signed-in person followed this course before, as long as that counts
 * @param conflicts what the signed-in person has at the same time; empty once they are in it
 */
public record EditionPage(
        EditionSummary summary,
        int version,
        @Nullable RegionId region,
        int requiredShare,
        boolean certified,
        String purposeNl,
        String purposeEn,
        @Nullable String cancelReason,
        @Nullable String proposedBy,
        @Nullable Instant declineUntil,
        int ahead,
        List<StoryId> stories,
        List<Material> materials,
        List<Participant> people,
        List<MyAttendance> attendance,
        Optional<AskedAfter.Kind> asked,
        List<Conflict> conflicts,
        List<MyPlace> others,
        @Nullable LocalDate followed) {

    public EditionPage {
        stories = List.copyOf(stories);
        materials = List.copyOf(materials);
        people = List.copyOf(people);
        attendance = List.copyOf(attendance);
        conflicts = List.copyOf(conflicts);
        others = List.copyOf(others);
    }

    /** Its name and address. */
    public EditionId id() {
        return summary.id();
    }

    /** What one learns, in this language. */
    public String purpose(Locale language) {
        return Course.isEnglish(language) ? purposeEn : purposeNl;
    }

    /** Who is in this state, in the order of the list. */
    public List<Participant> people(EnrolmentState state) {
        return people.stream().filter(person -> person.state() == state).toList();
    }

    /** How the signed-in person stands noted at one of its sessions; empty where nothing was ever noted or said. */
    public Optional<MyAttendance> attendance(SessionId session) {
        return attendance.stream()
                .filter(mine -> mine.session().equals(session))
                .filter(mine -> mine.excused() || !mine.changes().isEmpty())
                .findFirst();
    }

    /** Whether who gives back a place now says why. */
    public boolean needsReason(Instant now, LocalDate today) {
        return summary.mine() == EnrolmentState.PLACED
                && today.isAfter(summary.cancelUntil())
                && (declineUntil == null || !declineUntil.isAfter(now));
    }

    EditionPage with(List<Conflict> those) {
        return new EditionPage(
                summary,
                version,
                region,
                requiredShare,
                certified,
                purposeNl,
                purposeEn,
                cancelReason,
                proposedBy,
                declineUntil,
                ahead,
                stories,
                materials,
                people,
                attendance,
                asked,
                those,
                others,
                followed);
    }
}
