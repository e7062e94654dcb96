package be.leerspoor.training;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.CsvFile;

/** Why a file or a line of it cannot be taken over, in the language of the screen. */
public final class ImportFileWords {

    private ImportFileWords() {}

    /** Why the file cannot be read; {@code line} is where it went wrong. */
    public static String of(CsvFile.Problem problem, long line, String columns) {
        return text(key("training.import.file", problem), line, columns);
    }

    /** Why the line cannot be taken over. */
    public static String of(BadLine line) {
        return text(key("training.import.line", line.fault()), line.words());
    }
}
