package be.leerspoor.stories;

import java.time.YearMonth;

/**
 * How many questions in words were put to the stories in a month, and how many of them found nothing. No word of a question and
 * nobody who asked is known of it.
 */
public record SearchFigures(YearMonth month, int searches, int withoutResult) {}
