package be.leerspoor.survey;

import be.leerspoor.people.Attempts;
import be.leerspoor.people.ForAnyone;
import be.leerspoor.people.Secrets;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for young people, parents and network: a code from a slip of paper opens the questions once, without an account or a
 * name. Nobody gives a code to a name, so nothing leads from an answer to a family.
 */
@Service
@ForAnyone
@Transactional
public class FamilyDoor {

    private static final int FREE_TRIES = 20;

    private final WaveRepository waves;
    private final SheetRepository sheets;
    private final KnownQuestionnaires questionnaires;
    private final PrivacyGate gate;
    private final Attempts attempts;

    FamilyDoor(
            WaveRepository waves,
            SheetRepository sheets,
            KnownQuestionnaires questionnaires,
            PrivacyGate gate,
            Clock clock) {
        this.waves = waves;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.gate = gate;
        this.attempts = new Attempts(
                clock, FREE_TRIES, Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofHours(1), 10_000);
    }

    /** What a code opens; empty when it opens nothing (any more). From where somebody tries too often, it opens nothing either. */
    @Transactional(readOnly = true)
    public Optional<AskedSheet> open(String code, String caller) {
        if (attempts.begin(caller).isPositive()) {
            return Optional.empty();
        }
        Optional<AskedSheet> sheet = sheets.waveOfCode(hash(code))
                .flatMap(waves::find)
                .map(wave -> new AskedSheet(wave, questionnaires.get(wave.version()), false, Optional.empty()));
        if (sheet.isPresent()) {
            attempts.undo(caller);
        }
        return sheet;
    }

    /** Sends what was answered with this code; it counts once. */
    public SendResult send(String code, Answers answers, Confirmation confirmation) {
        String hash = hash(code);
        Optional<Wave> wave = sheets.waveOfCode(hash).flatMap(waves::find);
        if (wave.isEmpty()) {
            return new SendResult.TooLate();
        }
        return new CheckedSheet(gate, questionnaires.get(wave.get().version()), answers)
                .send(confirmation, sure -> send(wave.get().id(), hash, sure));
    }

    private SendResult send(WaveId wave, String hash, Answers answers) {
        if (!sheets.useCode(hash)) {
            return new SendResult.SentAlready();
        }
        Sheet sheet = new Sheet(Sheet.NONE, Sheet.NONE, answers);
        sheets.put(wave, BallotBox.seal(sheets.publicKey(wave), wave.toString(), sheet.text()));
        return new SendResult.Sent();
    }

    /** As a code is kept: whatever way it was typed over. */
    static String hash(String code) {
        return Secrets.hash("door " + code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }
}
