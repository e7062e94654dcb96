package be.leerspoor.training;

import be.leerspoor.shell.Texts;
import be.leerspoor.stories.StoryId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A course: what one can learn, whoever gives it and whenever.
 *
 * @param version what a change builds on
 * @param requiredShare of all minutes of an edition, the percentage one must have been there for
 * @param validMonths how long having followed it counts; without it, it goes on counting
 * @param certified whether who followed it gets a certificate
 * @param retired whether no new edition of it is planned
 * @param stories the stories that go well with it
 * @param tools the codes of the tools that one practises in it, as stories know them
 */
public record Course(
        String code,
        int version,
        String nameNl,
        String nameEn,
        String purposeNl,
        String purposeEn,
        int requiredShare,
        @Nullable Integer validMonths,
        boolean certified,
        boolean retired,
        List<StoryId> stories,
        Set<String> tools) {

    public Course {
        stories = List.copyOf(stories);
        tools = Set.copyOf(tools);
    }

    /** What it is called in this language. */
    public String name(Locale language) {
        return isEnglish(language) ? nameEn : nameNl;
    }

    /** What one learns, in this language. */
    public String purpose(Locale language) {
        return isEnglish(language) ? purposeEn : purposeNl;
    }

    static boolean isEnglish(Locale language) {
        return Texts.known(language).equals(Texts.ENGLISH);
    }
}
