package be.leerspoor.people;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The details of a person as somebody fills them in. User name and mail address are kept in small letters. The
 * constructor refuses with {@link IllegalArgumentException} whatever {@link #problems} would name.
 */
public record PersonDraft(String userName, String mail, String firstName, String lastName) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_MAIL = 254;
    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@,;<>\"()]{1,64}@[^\\s@,;<>\"()]+\\.[^\\s@.,;<>\"()]{2,}");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M} .'’-]*|['’][\\p{L}\\p{M} .'’-]+");

    public PersonDraft {
        userName = userName.strip().toLowerCase(Locale.ROOT);
        mail = mail.strip().toLowerCase(Locale.ROOT);
        firstName = firstName.strip();
        lastName = lastName.strip();
        Set<PersonProblem> problems = problems(userName, mail, firstName, lastName);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("refused: " + problems);
        }
    }

    /** What is wrong with these details; empty when they make a draft. */
    public static Set<PersonProblem> problems(String userName, String mail, String firstName, String lastName) {
        Set<PersonProblem> problems = EnumSet.noneOf(PersonProblem.class);
        if (!isName(firstName)) {
            problems.add(PersonProblem.FIRST_NAME);
        }
        if (!isName(lastName)) {
            problems.add(PersonProblem.LAST_NAME);
        }
        if (!USER_NAME.matcher(userName.strip().toLowerCase(Locale.ROOT)).matches()) {
            problems.add(PersonProblem.USER_NAME);
        }
        String address = mail.strip();
        if (address.length() > LONGEST_MAIL || !MAIL.matcher(address).matches()) {
            problems.add(PersonProblem.MAIL);
        }
        return problems;
    }

    boolean holds(NeverStored neverStored) {
        return neverStored.isIn(userName, mail, firstName, lastName);
    }

    private static boolean isName(String name) {
        String stripped = name.strip();
        return stripped.length() <= LONGEST_NAME && NAME.matcher(stripped).matches();
    }
}
