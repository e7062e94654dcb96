package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Trainings that people followed before, from a CSV file with the columns {@code person;course;date;hours}; for trainers and
 * administrators.
 */
@Service
@ForStaff
public class EarlierTrainings {

    /** The first line of a file. */
    public static final String COLUMNS = String.join(";", EarlierIntake.COLUMNS);

    private final EarlierIntake intake;
    private final SignedIn signedIn;

    EarlierTrainings(EarlierIntake intake, SignedIn signedIn) {
        this.intake = intake;
        this.signedIn = signedIn;
    }

    /** Tells what writing down this file would do; changes nothing. */
    public EarlierReading read(byte[] file) {
        requireKeeper();
        return intake.read(file);
    }

    /** Reads the file again and writes it down in one go, if every line is good or the bad ones are to be skipped. */
    public EarlierImportResult perform(byte[] file, boolean skipBad) {
        requireKeeper();
        return switch (intake.read(file)) {
            case EarlierReading.Read(EarlierPlan plan) -> intake.perform(plan, skipBad);
            case EarlierReading.Unreadable unreadable ->
                throw new IllegalArgumentException("refused: " + unreadable.problem());
        };
    }

    private void requireKeeper() {
        if (!signedIn.has(Role.TRAINER) && !signedIn.has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("Earlier trainings are written down by trainers and administrators");
        }
    }
}
