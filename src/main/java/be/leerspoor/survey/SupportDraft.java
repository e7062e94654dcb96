package be.leerspoor.survey;

/**
 * A way to support as an administrator typed it. English may be empty: then the Dutch stands in for it.
 *
 * @param titleNl 1 to 120 characters
 * @param wordsNl 1 to 1,000 characters
 * @param contact at most 300 characters
 */
public record SupportDraft(String titleNl, String titleEn, String wordsNl, String wordsEn, String contact) {

    /** Characters that fit in a title. */
    public static final int LONGEST_TITLE = 120;

    /** Characters that fit in the words. */
    public static final int LONGEST_WORDS = 1_000;

    /** Characters that fit in how to reach somebody. */
    public static final int LONGEST_CONTACT = 300;

    /** What is too long, or has no Dutch, is refused with {@link IllegalArgumentException}. */
    public SupportDraft {
        titleNl = line(titleNl, LONGEST_TITLE);
        titleEn = line(titleEn, LONGEST_TITLE);
        wordsNl = fitting(wordsNl, LONGEST_WORDS);
        wordsEn = fitting(wordsEn, LONGEST_WORDS);
        contact = line(contact, LONGEST_CONTACT);
        if (titleNl.isEmpty() || wordsNl.isEmpty()) {
            throw new IllegalArgumentException("a title and words in Dutch");
        }
    }

    private static String line(String typed, int longest) {
        return fitting(typed.replaceAll("\\p{Cntrl}+", " "), longest);
    }

    private static String fitting(String typed, int longest) {
        String stripped = typed.strip();
        if (stripped.length() > longest) {
            throw new IllegalArgumentException("at most " + longest + " characters");
        }
        return stripped;
    }
}
