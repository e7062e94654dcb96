package be.leerspoor.intervision;

import java.util.List;

/**
 * Intervision in a period in numbers, practice rooms left out: what a plan counts, without a name and without a word of what
 * was said.
 *
 * @param held meetings that were held to their end
 * @param present how often a member was at one; who only looked on is not counted
 * @param excused how often a member had said beforehand that they would not come
 * @param absent how often a member stayed away without a word
 * @param made agreements that were made
 * @param closed agreements of which the end was told, done or let go
 * @param themes how many meetings were about a theme, in the order of the organisation; only themes on which more than
 *     {@link #PEOPLE} different people presented
 */
public record IntervisionFigures(
        int held, int present, int excused, int absent, int made, int closed, List<ThemeFigure> themes) {

    /** A theme is counted when more people than so many presented on it. */
    public static final int PEOPLE = 5;

    /** In how many meetings a theme was spoken of. */
    public record ThemeFigure(Theme theme, int meetings) {}

    public IntervisionFigures {
        themes = List.copyOf(themes);
    }
}
