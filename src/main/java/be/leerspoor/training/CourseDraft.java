package be.leerspoor.training;

import be.leerspoor.people.NeverStored;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The details of a course as somebody fills them in. Without English words the Dutch ones stand there too. The constructor
 * refuses with {@link IllegalArgumentException} whatever {@link #problems} would name.
 *
 * @param requiredShare of all minutes, the percentage one must have been there for
 * @param validMonths how long having followed it counts; without it, it goes on counting
 * @param certified whether who followed it gets a certificate
 */
public record CourseDraft(
        String nameNl,
        String nameEn,
        String purposeNl,
        String purposeEn,
        int requiredShare,
        @Nullable Integer validMonths,
        boolean certified) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 120;

    /** The longest purpose, in characters. */
    public static final int LONGEST_PURPOSE = 600;

    /** The longest time it can count, in months. */
    public static final int MOST_MONTHS = 240;

    public CourseDraft {
        nameNl = nameNl.strip();
        nameEn = nameEn.isBlank() ? nameNl : nameEn.strip();
        purposeNl = purposeNl.strip();
        purposeEn = purposeEn.isBlank() ? purposeNl : purposeEn.strip();
        Set<CourseProblem> problems = problems(nameNl, nameEn, purposeNl, purposeEn, requiredShare, validMonths);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("refused: " + problems);
        }
    }

    /** What is wrong with these details; empty when they make a draft. */
    public static Set<CourseProblem> problems(
            String nameNl,
            String nameEn,
            String purposeNl,
            String purposeEn,
            int requiredShare,
            @Nullable Integer validMonths) {
        Set<CourseProblem> problems = EnumSet.noneOf(CourseProblem.class);
        if (nameNl.isBlank() || nameNl.strip().length() > LONGEST_NAME) {
            problems.add(CourseProblem.NAME_NL);
        }
        if (nameEn.strip().length() > LONGEST_NAME) {
            problems.add(CourseProblem.NAME_EN);
        }
        if (purposeNl.isBlank() || purposeNl.strip().length() > LONGEST_PURPOSE) {
            problems.add(CourseProblem.PURPOSE_NL);
        }
        if (purposeEn.strip().length() > LONGEST_PURPOSE) {
            problems.add(CourseProblem.PURPOSE_EN);
        }
        if (!isShare(requiredShare)) {
            problems.add(CourseProblem.SHARE);
        }
        if (validMonths != null && (validMonths < 1 || validMonths > MOST_MONTHS)) {
            problems.add(CourseProblem.MONTHS);
        }
        return problems;
    }

    static boolean isShare(int percentage) {
        return percentage >= 1 && percentage <= 100;
    }

    boolean holds(NeverStored neverStored) {
        return neverStored.isIn(nameNl, nameEn, purposeNl, purposeEn);
    }
}
