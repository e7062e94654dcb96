package be.leerspoor.notice;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * What a notice says, in the language of whom it is for. It may become a mail and travel through other people's servers:
 * it carries names of meetings and courses, times and a link, and never content of a case. Whoever writes the words sees
 * to that. Line breaks in title and line become spaces.
 *
 * @param title 1 to 200 characters
 * @param line one more sentence, 500 characters at most; may be empty
 * @param path where in the application it is about, without a leading slash; 300 characters at most
 * @param mail what the mail says where that is more than title, line and path
 * @param subject what it is about: while nobody saw an earlier notice of this kind about the same, this one takes its
 *     place; 120 characters at most
 * @param term what a reader must hold: who loses it, such as by leaving a group, sees the notice no more
 * @param doneBy who did what it tells of: they find it among their notices, and not as new
 */
public record NoticeText(
        String title,
        String line,
        Optional<String> path,
        Optional<MailText> mail,
        Optional<String> subject,
        Optional<AccessTerm> term,
        Optional<PersonId> doneBy) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_PATH = 300;
    private static final int LONGEST_SUBJECT = 120;

    public NoticeText {
        title = OneLine.of(title);
        line = OneLine.of(line);
        path = path.map(address -> address.replaceFirst("^/+", ""));
        if (title.isEmpty() || title.length() > LONGEST_TITLE || line.length() > LONGEST_LINE) {
            throw new IllegalArgumentException(
                    "title: 1 to " + LONGEST_TITLE + " characters; line: " + LONGEST_LINE + " at most");
        }
        if (path.filter(address -> !address.matches("[A-Za-z0-9/_.~?=&%+-]{0," + LONGEST_PATH + "}"))
                .isPresent()) {
            throw new IllegalArgumentException("path: an address inside the application");
        }
        if (subject.filter(about -> about.isBlank() || about.length() > LONGEST_SUBJECT)
                .isPresent()) {
            throw new IllegalArgumentException("subject: 1 to " + LONGEST_SUBJECT + " characters");
        }
    }

    public NoticeText(String title, String line, String path) {
        this(title, line, Optional.of(path));
    }

    public NoticeText(String title, String line, Optional<String> path) {
        this(title, line, path, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with other words in a mail that is sent at once. */
    public NoticeText withMail(MailText other) {
        return new NoticeText(title, line, path, Optional.of(other), subject, term, doneBy);
    }

    /** The same, which takes the place of an earlier one about this that nobody saw yet. */
    public NoticeText about(String what) {
        return new NoticeText(title, line, path, mail, Optional.of(what), term, doneBy);
    }

    /** The same, read only by who holds this term at that moment. */
    public NoticeText openedBy(AccessTerm key) {
        return new NoticeText(title, line, path, mail, subject, Optional.of(key), doneBy);
    }

    /** The same about a deed of this person, to whom it is no news. */
    public NoticeText doneBy(PersonId person) {
        return new NoticeText(title, line, path, mail, subject, term, Optional.of(person));
    }

    /** What a mail of its own says. */
    MailText asMail() {
        return mail.orElseGet(() -> new MailText(title, List.of(line.isEmpty() ? title : line), path));
    }
}
