package be.leerspoor.notice;

import java.util.List;
import java.util.Optional;

/**
 * What a mail says, in the language of whom it is for. Mail travels through other people's servers: it carries names of
 * meetings, times and a link, and never content of a case. Line breaks in the subject become spaces.
 *
 * @param subject 1 to 200 characters
 * @param paragraphs plain text, one at least, 10,000 characters together at most
 * @param path where in the application it is about, without a leading slash; becomes a whole address
 */
public record MailText(String subject, List<String> paragraphs, Optional<String> path) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 10_000;

    public MailText {
        subject = OneLine.of(subject);
        paragraphs = List.copyOf(paragraphs);
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("subject: 1 to " + LONGEST_SUBJECT + " characters");
        }
        // With the empty line after each.
        int length = paragraphs.stream().mapToInt(words -> words.length() + 2).sum();
        if (paragraphs.isEmpty() || length > LONGEST_BODY) {
            throw new IllegalArgumentException("paragraphs: at least one, " + LONGEST_BODY + " characters at most");
        }
    }
}
