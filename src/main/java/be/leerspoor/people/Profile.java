package be.leerspoor.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person sees of their own account. */
public record Profile(
        String userName,
        String mail,
        String firstName,
        String lastName,
        String language,
        List<String> teams,
        List<RoleInPlace> roles) {

    public Profile {
        teams = List.copyOf(teams);
        roles = List.copyOf(roles);
    }

    /** A role with the name of the region or team it is for; without one it is for the whole organisation. */
    public record RoleInPlace(Role role, @Nullable String place) {}
}
