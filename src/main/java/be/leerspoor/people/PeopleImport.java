package be.leerspoor.people;

import org.springframework.stereotype.Service;

/**
 * Adds many people at once from a CSV file with the columns {@code user_name;mail;first_name;last_name;team;roles;from}
 * (semicolon or comma, UTF-8, roles separated by a bar, days as 2026-09-01 or 1/09/2026).
 */
@Service
@ForAdministrators
public class PeopleImport {

    /** The largest file, in bytes. */
    public static final int MOST_BYTES = PeopleFile.MOST_BYTES;

    /** The first line of a file. */
    public static final String COLUMNS = String.join(";", PeopleFile.COLUMNS);

    private final PeopleIntake intake;

    PeopleImport(PeopleIntake intake) {
        this.intake = intake;
    }

    /** Reads a file and tells what importing it would do; changes nothing. */
    public ReadResult read(byte[] file) {
        return intake.read(file);
    }

    /** Reads the file again and adds its people in one go, if every line is good or the bad ones are to be skipped. */
    public ImportResult perform(byte[] file, boolean skipBad) {
        return switch (intake.read(file)) {
            case ReadResult.Read read -> intake.perform(read.plan(), skipBad);
            case ReadResult.Unreadable unreadable ->
                throw new IllegalArgumentException("refused: " + unreadable.problem());
        };
    }
}
