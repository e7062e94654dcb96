package be.leerspoor.survey;

import be.leerspoor.people.ForStaff;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.SignedIn;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.PrivacyGate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answering what the signed-in person is asked. Who is not asked is refused with {@link AccessDeniedException}; an answer that
 * is none of those asked, with {@link IllegalArgumentException}.
 */
@Service
@ForStaff
@Transactional
public class Answering {

    private final WaveRepository waves;
    private final SheetRepository sheets;
    private final KnownQuestionnaires questionnaires;
    private final WaveNews news;
    private final PrivacyGate gate;
    private final SignedIn signedIn;
    private final Clock clock;

    Answering(
            WaveRepository waves,
            SheetRepository sheets,
            KnownQuestionnaires questionnaires,
            WaveNews news,
            PrivacyGate gate,
            SignedIn signedIn,
            Clock clock) {
        this.waves = waves;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.news = news;
        this.gate = gate;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The open waves that ask me something, the soonest closed first; whether I answered is told beside each. */
    @Transactional(readOnly = true)
    public Map<Wave, Boolean> mine() {
        return waves.openFor(signedIn.actor().id(), LocalDate.now(clock));
    }

    /** What a wave asks me; empty when it does not, or does not any more. */
    @Transactional(readOnly = true)
    public Optional<AskedSheet> sheet(WaveId wave) {
        PersonId me = signedIn.actor().id();
        return waves.openFor(me, LocalDate.now(clock)).entrySet().stream()
                .filter(asked -> asked.getKey().id().equals(wave))
                .findFirst()
                .map(asked -> new AskedSheet(
                        asked.getKey(),
                        questionnaires.get(asked.getKey().version()),
                        asked.getValue(),
                        asked.getKey().mode() == WaveMode.NAMED
                                ? sheets.named(wave, me).map(Sheet::read).map(Sheet::answers)
                                : Optional.empty()));
    }

    /** What I answered so far without a name; only who has the secret finds it. */
    @Transactional(readOnly = true)
    public Optional<Answers> unfinished(WaveId wave, OwnSecret secret) {
        if (sheets.asked(wave, signedIn.actor().id(), LocalDate.now(clock)).isEmpty()) {
            return Optional.empty();
        }
        return sheets.unfinished(wave, secret.hash())
                .map(secret::open)
                .map(Sheet::read)
                .map(Sheet::answers);
    }

    /**
     * Keeps what I answered so far, to go on later: with a name under it, or without one under my own secret.
     *
     * @param secret what only I have; needed where answers come without a name
     */
    public KeepResult keep(WaveId wave, Answers answers, @Nullable OwnSecret secret) {
        PersonId me = signedIn.actor().id();
        Optional<SheetRepository.Asked> found = sheets.asked(wave, me, LocalDate.now(clock));
        if (found.isEmpty()) {
            refuseWhoWasNeverAsked(wave);
            return new KeepResult.TooLate();
        }
        // Confidential: nothing is left behind of a wave that closes at this moment, or beside what is sent at it.
        if (!sheets.holdsUnanswered(wave, me)) {
            return new KeepResult.TooLate();
        }
        SheetRepository.Asked asked = found.get();
        return checked(wave, answers)
                .keep(kept -> asked.mode() == WaveMode.NAMED
                        ? keepNamed(wave, asked, kept)
                        : keepClosed(wave, kept, needed(secret)));
    }

    private KeepResult keepNamed(WaveId wave, SheetRepository.Asked asked, Answers answers) {
        sheets.keepNamed(wave, signedIn.actor().id(), sheet(asked, answers).text(), false);
        return new KeepResult.Kept(clock.instant());
    }

    private KeepResult keepClosed(WaveId wave, Answers answers, OwnSecret secret) {
        // Confidential: where somebody counts stays out of it; that is added when the sheet is sent.
        byte[] closed = secret.close(new Sheet(Sheet.NONE, Sheet.NONE, answers).text());
        if (sheets.unfinished(wave, secret.hash()).isEmpty() && hasNoRoom(wave)) {
            return new KeepResult.NoRoom();
        }
        sheets.keepUnfinished(wave, secret.hash(), closed);
        return new KeepResult.Kept(clock.instant());
    }

    private boolean hasNoRoom(WaveId wave) {
        int people = waves.find(wave).map(Wave::invited).orElse(0);
        return sheets.countUnfinished(wave) >= 3 * people;
    }

    /** Sends what I answered. Without a name it cannot be taken back, because nobody can find it again. */
    public SendResult send(WaveId wave, Answers answers, @Nullable OwnSecret secret, Confirmation confirmation) {
        Optional<SheetRepository.Asked> asked =
                sheets.asked(wave, signedIn.actor().id(), LocalDate.now(clock));
        if (asked.isEmpty()) {
            refuseWhoWasNeverAsked(wave);
            return new SendResult.TooLate();
        }
        return checked(wave, answers).send(confirmation, sure -> send(wave, asked.get(), sure, secret));
    }

    private SendResult send(WaveId wave, SheetRepository.Asked asked, Answers answers, @Nullable OwnSecret secret) {
        PersonId me = signedIn.actor().id();
        if (!sheets.answer(wave, me)) {
            return sheets.asked(wave, me, LocalDate.now(clock)).isPresent()
                    ? new SendResult.SentAlready()
                    : new SendResult.TooLate();
        }
        String text = sheet(asked, answers).text();
        if (asked.mode() == WaveMode.NAMED) {
            sheets.keepNamed(wave, me, text, true);
        } else {
            // Confidential: closed before it is written down, with what stands in no database.
            sheets.put(wave, BallotBox.seal(sheets.publicKey(wave), wave.toString(), text));
            if (secret != null) {
                sheets.dropUnfinished(wave, secret.hash());
            }
        }
        news.answered(wave, me);
        return new SendResult.Sent();
    }

    /** Takes back what I sent with my name, to change it; false when the wave closed, or it came without a name. */
    public boolean takeBack(WaveId wave) {
        PersonId me = signedIn.actor().id();
        Optional<Sheet> sent = sheets.named(wave, me).map(Sheet::read);
        if (sent.isEmpty() || !sheets.takeBack(wave, me)) {
            return false;
        }
        sheets.keepNamed(wave, me, sent.get().text(), false);
        return true;
    }

    /** After its last day a wave tells nobody any more who was asked. */
    private void refuseWhoWasNeverAsked(WaveId wave) {
        LocalDate today = LocalDate.now(clock);
        if (waves.find(wave)
                .filter(found -> found.state() == WaveState.CLOSED
                        || found.state() == WaveState.OPEN && found.until().isBefore(today))
                .isEmpty()) {
            throw new AccessDeniedException("Not asked");
        }
    }

    private CheckedSheet checked(WaveId wave, Answers answers) {
        Questionnaire questionnaire =
                questionnaires.get(waves.find(wave).orElseThrow().version());
        return new CheckedSheet(gate, questionnaire, answers);
    }

    private static OwnSecret needed(@Nullable OwnSecret secret) {
        if (secret == null) {
            throw new IllegalArgumentException("Without a name a sheet is kept under a secret");
        }
        return secret;
    }

    private static Sheet sheet(SheetRepository.Asked asked, Answers answers) {
        return new Sheet(
                asked.region() == null ? Sheet.NONE : asked.region().toString(),
                asked.team() == null ? Sheet.NONE : asked.team().toString(),
                answers);
    }
}
