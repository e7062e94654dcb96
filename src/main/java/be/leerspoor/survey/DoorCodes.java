package be.leerspoor.survey;

import be.leerspoor.people.Audit;
import be.leerspoor.people.Secrets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Codes with which people without an account answer once. A wave that is not there is refused with {@link NoSuchElementException}. */
@Service
@ForSurveyMakers
@Transactional
public class DoorCodes {

    /** The most codes that a wave can have. */
    public static final int MOST = 5000;

    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final WaveRepository waves;
    private final SheetRepository sheets;
    private final Audit audit;

    DoorCodes(WaveRepository waves, SheetRepository sheets, Audit audit) {
        this.waves = waves;
        this.sheets = sheets;
        this.audit = audit;
    }

    /** New codes, shown once and kept nowhere as they are. */
    public List<String> make(WaveId wave, int howMany) {
        Wave found = waves.taken(wave);
        if (found.state() != WaveState.OPEN
                || found.kind() != QuestionnaireKind.FAMILY
                || howMany < 1
                || sheets.countCodes(wave) + howMany > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " codes of an open wave for families");
        }
        List<String> codes = Stream.generate(() -> Secrets.code(GROUPS, GROUP))
                .distinct()
                .limit(howMany)
                .toList();
        sheets.addCodes(wave, codes.stream().map(FamilyDoor::hash).toList());
        audit.record("survey.codes", "wave:" + wave);
        return codes;
    }
}
