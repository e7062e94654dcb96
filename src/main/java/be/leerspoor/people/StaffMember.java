package be.leerspoor.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the administrator sees them, with every membership and role, past and future ones too, newest first. */
public record StaffMember(
        PersonId id,
        int version,
        PersonDraft details,
        boolean active,
        boolean hasPassword,
        List<Membership> memberships,
        List<Grant> grants) {

    public StaffMember {
        memberships = List.copyOf(memberships);
        grants = List.copyOf(grants);
    }

    /** First and last name. */
    public String name() {
        return details.firstName() + " " + details.lastName();
    }

    /** A team the person is in from a day up to, and not including, another; without the latter it has no end. */
    public record Membership(
            UUID id,
            TeamId team,
            String teamName,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** A role from a day up to, and not including, another; without a place it is for the whole organisation. */
    public record Grant(
            UUID id,
            Role role,
            @Nullable String place,
            LocalDate from,
            @Nullable LocalDate until) {}
}
