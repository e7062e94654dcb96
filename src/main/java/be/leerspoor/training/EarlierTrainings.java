package be.leerspoor.training;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
    private final EarlierFileRepository files;
    private final SignedIn signedIn;

    EarlierTrainings(EarlierIntake intake, EarlierFileRepository files, SignedIn signedIn) {
        this.intake = intake;
        this.files = files;
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

    /** The files one may take back, the latest first: one's own, and for administrators all of them. */
    @Transactional(readOnly = true)
    public List<EarlierFile> files() {
        requireKeeper();
        return files.files(signedIn.actor().id(), signedIn.has(Role.ADMINISTRATOR));
    }

    /** Takes a file back as a whole; refuses one that is not among {@link #files()} with {@link AccessDeniedException}. */
    @Transactional
    public UndoResult undo(UUID file) {
        requireKeeper();
        if (!files.mayTakeBack(file, signedIn.actor().id(), signedIn.has(Role.ADMINISTRATOR))) {
            throw new AccessDeniedException("A file is taken back by who read it in, or an administrator");
        }
        return intake.undo(file);
    }

    private void requireKeeper() {
        if (!signedIn.has(Role.TRAINER) && !signedIn.has(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("Earlier trainings are written down by trainers and administrators");
        }
    }
}
