package be.leerspoor.people;

import be.leerspoor.shell.CsvFile;
import java.util.List;

/** A file with people as it was written. Knows nothing of who or what exists. */
final class PeopleFile {

    static final int MOST_BYTES = CsvFile.MOST_BYTES;
    static final List<String> COLUMNS =
            List.of("user_name", "mail", "first_name", "last_name", "team", "roles", "from");

    /** A file that cannot be read. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final FileProblem problem;
        private final long line;

        Unreadable(CsvFile.Unreadable why) {
            super(why);
            this.problem = FileProblem.valueOf(why.problem().name());
            this.line = why.line();
        }

        ReadResult.Unreadable asResult() {
            return new ReadResult.Unreadable(problem, line);
        }
    }

    private PeopleFile() {}

    static List<CsvFile.Line> read(byte[] bytes) throws Unreadable {
        try {
            return CsvFile.read(bytes, COLUMNS);
        } catch (CsvFile.Unreadable e) {
            throw new Unreadable(e);
        }
    }
}
