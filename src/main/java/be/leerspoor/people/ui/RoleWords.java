package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A role in words, with the place it is for: "teamverantwoordelijke (Team Gent-Noord)". */
final class RoleWords {

    private RoleWords() {}

    static String of(Role role, @Nullable String place, Map<Role, String> labels) {
        String label = labels.getOrDefault(role, role.name());
        return place == null ? label : text("people.role-in-place", label, place);
    }
}
