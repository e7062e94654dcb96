package be.leerspoor.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.PortInUseException;

class StartProblemTest {

    private final Home home = new Home(Path.of("/srv/home"));

    @ParameterizedTest
    @CsvSource({
        "28P01, weigert deze gebruiker",
        "3D000, bestaat niet in PostgreSQL",
        "08001, niet te bereiken",
        "53300, geen vrije verbindingen",
        "42501, geen tabellen maken"
    })
    void whatPostgreSqlSaysBecomesASentence(String state, String words) {
        StartProblem problem = new StartProblem(home, new Database.OnPostgreSql("jdbc:postgresql://db/x", "u", "p"));

        assertThat(problem.sentence(new IllegalStateException(new SQLException("secret", state))))
                .contains(words)
                .doesNotContain("secret");
    }

    @Test
    void aLockedDatabaseIsNamed() {
        StartProblem problem = new StartProblem(home, new Database.InHome(home));

        assertThat(problem.sentence(new IllegalStateException(new SQLException("locked", "90020", 90020))))
                .isEqualTo("De database in /srv/home is in gebruik: stop eerst de server.");
    }

    @Test
    void aTakenPortIsNamedWithoutADotInIt() {
        StartProblem problem = new StartProblem(home, new Database.InHome(home));

        assertThat(problem.sentence(new IllegalStateException(new PortInUseException(8080))))
                .isEqualTo("Poort 8080 is al bezet. Kies een andere met --port.");
    }

    @Test
    void whatNobodyForesawPointsToTheLog() {
        StartProblem problem = new StartProblem(home, new Database.InHome(home));

        assertThat(problem.sentence(new IllegalStateException("secret")))
                .contains("/srv/home/logs/leerspoor.log")
                .doesNotContain("secret");
    }
}
