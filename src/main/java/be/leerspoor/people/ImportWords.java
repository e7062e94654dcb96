package be.leerspoor.people;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

/** Why a file with people or a line of it cannot be imported, in the language of the screen. */
public final class ImportWords {

    private ImportWords() {}

    /** Why the file cannot be read; {@code line} is where it went wrong. */
    public static String of(FileProblem problem, long line) {
        return text(key("people.import.file", problem), line);
    }

    /** Why the line cannot be imported. */
    public static String of(ImportPlan.BadLine line) {
        return text(key("people.import.line", line.problem()), line.words());
    }
}
