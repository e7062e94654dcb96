package be.leerspoor.survey;

import be.leerspoor.people.Attempts;
import be.leerspoor.people.ForAnyone;
import be.leerspoor.people.Network;
import be.leerspoor.people.Secrets;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import be.leerspoor.privacy.ShareDecision;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
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
    private final Clock clock;

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
        this.clock = clock;
        this.attempts = new Attempts(
                clock, FREE_TRIES, Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofHours(1), 10_000);
    }

    /** How long whoever asks from there must wait before another code is looked at; zero when it is looked at now. */
    public Duration waiting(Network caller) {
        return attempts.waiting(caller.toString());
    }

    /** What a code opens; empty when it opens nothing (any more), or somebody must wait. */
    @Transactional(readOnly = true)
    public Optional<AskedSheet> open(String code, Network caller) {
        if (attempts.begin(caller.toString()).isPositive()) {
            return Optional.empty();
        }
        Optional<AskedSheet> sheet = sheet(code);
        if (sheet.isPresent()) {
            attempts.undo(caller.toString());
        }
        return sheet;
    }

    /** What a code opens, for who is answering already: so nobody loses what they filled in to the tries of others. */
    @Transactional(readOnly = true)
    public Optional<AskedSheet> sheet(String code) {
        return sheets.waveOfCode(hash(code), LocalDate.now(clock))
                .flatMap(waves::find)
                .map(wave -> new AskedSheet(wave, questionnaires.get(wave.version()), false, Optional.empty()));
    }

    /**
     * Sends what was answered with this code; it counts once.
     *
     * @param seen the {@link #print} of answers of which the marks were shown before: those are left in on purpose
     */
    public SendResult send(String code, Answers answers, String seen) {
        String hash = hash(code);
        Optional<Wave> wave = sheets.waveOfCode(hash, LocalDate.now(clock)).flatMap(waves::find);
        if (wave.isEmpty()) {
            return new SendResult.TooLate();
        }
        CheckedSheet sheet =
                new CheckedSheet(gate, questionnaires.get(wave.get().version()), answers);
        SendResult result =
                sheet.send(Confirmation.none(), sure -> send(wave.get().id(), hash, sure));
        if (result instanceof SendResult.Unconfirmed(var marks) && seen.equals(print(answers))) {
            Confirmation all = Confirmation.none();
            for (ShareDecision.Unconfirmed field : marks.values()) {
                all = all.and(Confirmation.of(field.text(), field.open()));
            }
            return sheet.send(all, sure -> send(wave.get().id(), hash, sure));
        }
        return result;
    }

    /** Names these answers without telling them. */
    public static String print(Answers answers) {
        return Secrets.hash(new TreeMap<>(answers.byItem()).toString());
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

    /** Lets everybody try again; for tests. */
    void forgetTries() {
        attempts.forgetAll();
    }
}
