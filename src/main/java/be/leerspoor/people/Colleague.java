package be.leerspoor.people;

import java.util.List;

/** Somebody to choose from a list: their name, and the teams they are in today to tell namesakes apart. */
public record Colleague(PersonId id, String name, List<String> teams) {

    public Colleague {
        teams = List.copyOf(teams);
    }
}
