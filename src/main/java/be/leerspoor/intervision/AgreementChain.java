package be.leerspoor.intervision;

import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An agreement from the advice it came from to what became of it. */
public record AgreementChain(
        AgreementId id,
        GroupId group,
        String groupName,
        MeetingId meeting,
        LocalDate madeOn,
        PersonId owner,
        String ownerName,
        @Nullable String withName,
        String what,
        LocalDate dueOn,
        State state,
        @Nullable String adviceText,
        @Nullable String adviceAuthor,
        int version,
        List<AgreementNews> news) {

    /** How far an agreement is. */
    public enum State {
        OPEN,
        DONE,
        LET_GO
    }

    public AgreementChain {
        news = List.copyOf(news);
    }

    /** The advice it was chosen from, as it was shown. */
    public Optional<String> advice() {
        return Optional.ofNullable(adviceText);
    }
}
