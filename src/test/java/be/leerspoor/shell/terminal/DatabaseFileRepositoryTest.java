package be.leerspoor.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFileRepositoryTest {

    private static final int TIMES = 300;

    @TempDir
    private Path folder;

    @Test
    void aFileThatGrewIsWrittenAnewWithAllThatIsInIt() throws Exception {
        DatabaseFileRepository file = file();
        wordsChangedManyTimes(file);
        long grown = size();

        file.compact(0);

        assertThat(size()).isLessThan(grown / 4);
        assertThat(words(file)).isEqualTo("woord " + TIMES);
    }

    @Test
    void aSmallFileAndAHomeWithoutOneAreLeftAsTheyAre() throws Exception {
        DatabaseFileRepository file = file();
        file.compact(0);
        assertThat(folder.resolve("database")).doesNotExist();
        wordsChangedManyTimes(file);
        long grown = size();

        file.compact(DatabaseFileRepository.LARGE);

        assertThat(size()).isEqualTo(grown);
    }

    private DatabaseFileRepository file() {
        return new DatabaseFileRepository(new Home(folder));
    }

    private long size() throws Exception {
        return Files.size(folder.resolve("database/leerspoor.mv.db"));
    }

    private static void wordsChangedManyTimes(DatabaseFileRepository file) throws SQLException {
        try (Connection open = DriverManager.getConnection(file.url(), file.user(), "");
                Statement statement = open.createStatement()) {
            statement.execute("create table words (body varchar(100))");
            statement.execute("insert into words values ('')");
            for (int i = 1; i <= TIMES; i++) {
                statement.execute("update words set body = 'woord " + i + "'");
            }
        }
    }

    private static String words(DatabaseFileRepository file) throws SQLException {
        try (Connection open = DriverManager.getConnection(file.url(), file.user(), "");
                Statement statement = open.createStatement();
                ResultSet found = statement.executeQuery("select body from words")) {
            found.next();
            return found.getString(1);
        }
    }
}
