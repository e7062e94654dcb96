package be.leerspoor.survey;

import java.util.List;
import java.util.UUID;

/** What somebody wrote in own words, let through by a person, with the themes that were given to it. */
public record ToldText(UUID id, String item, String body, List<String> themes) {

    public ToldText {
        themes = List.copyOf(themes);
    }
}
