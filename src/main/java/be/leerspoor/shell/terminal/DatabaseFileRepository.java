package be.leerspoor.shell.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The file in which H2 keeps the facts of a home. While it is open it only grows, since what was overwritten in place may be
 * missed after a power cut; before it opens it is written anew without what nobody needs any more.
 */
final class DatabaseFileRepository {

    /** A file of so many bytes is worth the second that it takes. */
    static final long LARGE = 64L << 20;

    private static final String USER = "sa";

    private final Path path;

    DatabaseFileRepository(Home home) {
        this.path = home.folder().resolve("database").resolve("leerspoor");
    }

    /** How H2 opens it. */
    String url() {
        // Without WRITE_DELAY=0 a killed server forgets what it acknowledged. With space used again it may look for its
        // last words where they are not: the header of the file names the part before the last one.
        return "jdbc:h2:file:" + path + ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE"
                // Confidential: its own file with errors repeats the values of a row.
                + ";TRACE_LEVEL_FILE=0";
    }

    String user() {
        return USER;
    }

    /** Writes the file anew beside itself and puts it in its own place, when it is larger than this; nobody else may have it open. */
    void compact(long over) {
        Path file = path.resolveSibling("leerspoor.mv.db");
        try {
            if (Files.exists(file) && Files.size(file) > over) {
                try (Connection alone = DriverManager.getConnection(url(), USER, "");
                        Statement statement = alone.createStatement()) {
                    statement.execute("shutdown compact");
                }
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The database could not be written anew", e);
        }
    }
}
