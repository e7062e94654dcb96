package be.leerspoor.shell.terminal;

import be.leerspoor.shell.Texts;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Turns what kept the application from starting into one sentence that says what to do about it. */
final class StartProblem {

    private final Home home;
    private final Database database;

    StartProblem(Home home, Database database) {
        this.home = home;
        this.database = database;
    }

    String sentence(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            Optional<String> sentence = known(cause);
            if (sentence.isPresent()) {
                return sentence.get();
            }
        }
        return Texts.text("terminal.start-failed", home.log());
    }

    private Optional<String> known(Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> Optional.ofNullable(refusal.getMessage());
            case PortInUseException taken -> text("terminal.port-taken", String.valueOf(taken.getPort()));
            case FlywayValidateException invalid -> text("terminal.database-of-other-version");
            case SQLException sql ->
                switch (database) {
                    case Database.InHome h2 -> inHome(sql);
                    case Database.OnPostgreSql postgreSql -> onPostgreSql(sql.getSQLState());
                };
            default -> Optional.empty();
        };
    }

    private Optional<String> inHome(SQLException problem) {
        return switch (problem.getErrorCode()) {
            case 90020 -> text("terminal.home-in-use", home.folder());
            case 90030, 90048, 90098 ->
                text("terminal.database-unreadable", home.folder().resolve("database"));
            case 28000 -> text("terminal.database-unreadable", home.folder().resolve("database"));
            case 90062, 90096, 90097 -> text("terminal.home-not-writable", home.folder());
            default -> Optional.empty();
        };
    }

    private static Optional<String> onPostgreSql(@Nullable String state) {
        return switch (state) {
            case "28P01", "28000" -> text("terminal.postgresql-refuses");
            case "3D000" -> text("terminal.postgresql-no-database");
            case "08001", "08004", "08006", "57P03" -> text("terminal.postgresql-unreachable");
            case "53300" -> text("terminal.postgresql-full");
            case "42501" -> text("terminal.postgresql-no-right");
            case null, default -> Optional.empty();
        };
    }

    private static Optional<String> text(String key, Object... parameters) {
        return Optional.of(Texts.text(key, parameters));
    }
}
