package be.leerspoor.people;

import java.util.List;

/** A person in the administrator's list. */
public record StaffRow(
        PersonId id, String name, String userName, String mail, boolean active, List<String> teams, List<Role> roles) {

    public StaffRow {
        teams = List.copyOf(teams);
        roles = List.copyOf(roles);
    }
}
