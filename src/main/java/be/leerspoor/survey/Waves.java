package be.leerspoor.survey;

import be.leerspoor.people.Audit;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.SignedIn;
import java.security.KeyPair;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Planning, opening and closing waves. What a wave promises to who answers is fixed when it opens: nothing here, nor anywhere
 * else, changes it afterwards. A wave that is not there is refused with {@link NoSuchElementException}.
 */
@Service
@ForSurveyMakers
@Transactional
public class Waves {

    /** Days between two times that the same is asked. */
    public static final int DAYS_APART = 30;

    private final WaveRepository repository;
    private final AudienceRepository audiences;
    private final OpeningRepository openings;
    private final AskingAgain askingAgain;
    private final SheetRepository sheets;
    private final QuestionnaireRepository questionnaires;
    private final WaveKeys keys;
    private final Closing closing;
    private final WaveNews news;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;
    private final boolean sharedDatabase;

    Waves(
            WaveRepository repository,
            AudienceRepository audiences,
            OpeningRepository openings,
            AskingAgain askingAgain,
            SheetRepository sheets,
            QuestionnaireRepository questionnaires,
            WaveKeys keys,
            Closing closing,
            WaveNews news,
            NeverStored neverStored,
            SignedIn signedIn,
            Audit audit,
            Clock clock,
            @Value("${leerspoor.shared-database:false}") boolean sharedDatabase) {
        this.repository = repository;
        this.audiences = audiences;
        this.openings = openings;
        this.askingAgain = askingAgain;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.keys = keys;
        this.closing = closing;
        this.news = news;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
        this.sharedDatabase = sharedDatabase;
    }

    /** Every wave, the latest first. */
    @Transactional(readOnly = true)
    public List<Wave> all() {
        return repository.all();
    }

    /** One of them, or empty. */
    @Transactional(readOnly = true)
    public Optional<WaveDesk> desk(WaveId wave) {
        return repository.findWithAudience(wave).map(found -> desk(found.wave(), found.audience()));
    }

    private WaveDesk desk(Wave wave, Audience audience) {
        int invited = invited(wave);
        return new WaveDesk(
                wave, audience, wave.state() == WaveState.OPEN ? WaveDesk.stepOf(answered(wave), invited) : 0, invited);
    }

    private int answered(Wave wave) {
        return wave.kind() == QuestionnaireKind.FAMILY ? 0 : openings.answered(wave.id());
    }

    private int invited(Wave wave) {
        return wave.kind() == QuestionnaireKind.FAMILY && wave.state() == WaveState.OPEN
                ? sheets.countCodes(wave.id())
                : wave.invited();
    }

    /** How many people an audience brings together today. */
    @Transactional(readOnly = true)
    public int count(Audience audience) {
        return audiences.fitting(audience, LocalDate.now(clock)).size();
    }

    /** Plans a wave. Nobody is asked yet. */
    public WaveResult plan(WaveDraft draft) {
        if (neverStored.isIn(draft.name())) {
            return new WaveResult.NeverStored();
        }
        Questionnaire questionnaire = questionnaire(draft);
        WaveId wave = WaveId.random();
        repository.add(
                wave,
                draft.askedAs(questionnaire.kind()),
                threshold(questionnaire),
                signedIn.actor().id());
        audiences.set(wave, draft.audience());
        audit.record("survey.planned", "wave:" + wave);
        return new WaveResult.Done(wave);
    }

    /** Changes a wave that did not open yet. */
    public WaveResult change(WaveId wave, int lockVersion, WaveDraft draft) {
        if (neverStored.isIn(draft.name())) {
            return new WaveResult.NeverStored();
        }
        Wave found = repository.taken(wave);
        if (found.state() != WaveState.PLANNED) {
            return new WaveResult.OpenAlready();
        }
        if (found.lockVersion() != lockVersion) {
            return new WaveResult.ChangedMeanwhile();
        }
        Questionnaire questionnaire = questionnaire(draft);
        repository.change(wave, draft.askedAs(questionnaire.kind()), threshold(questionnaire));
        audiences.set(wave, draft.audience());
        audit.record("survey.changed", "wave:" + wave);
        return new WaveResult.Done(wave);
    }

    /** Takes away a wave that did not open yet. */
    public WaveResult remove(WaveId wave) {
        Wave found = repository.taken(wave);
        if (found.state() != WaveState.PLANNED) {
            return new WaveResult.OpenAlready();
        }
        repository.remove(wave);
        audit.record("survey.removed", "wave:" + wave);
        return new WaveResult.Done(wave);
    }

    /**
     * Opens a wave: from now on who is invited, whether answers come with a name, and what is asked are fixed for good. Those
     * who are invited are told.
     */
    public WaveResult open(WaveId wave) {
        Wave found = repository.taken(wave);
        if (found.state() != WaveState.PLANNED) {
            return new WaveResult.OpenAlready();
        }
        LocalDate today = LocalDate.now(clock);
        if (found.until().isBefore(today)) {
            return new WaveResult.OverAlready();
        }
        repository.takeQuestionnaire(found.version().code());
        Questionnaire questionnaire =
                questionnaires.find(found.version()).orElseThrow().questionnaire();
        List<QuestionnaireFlaw> flaws = QuestionnaireCheck.flaws(questionnaire, questionnaires.items());
        if (!flaws.isEmpty()) {
            return new WaveResult.Flawed(flaws);
        }
        List<AudienceRepository.Invitee> invited =
                found.kind() == QuestionnaireKind.FAMILY ? List.of() : audiences.fitting(audiences.of(wave), today);
        if (found.kind() != QuestionnaireKind.FAMILY) {
            if (invited.isEmpty()) {
                return new WaveResult.NobodyInvited();
            }
            if (invited.size() < found.threshold()) {
                return new WaveResult.TooFewInvited(found.threshold());
            }
        }
        Optional<WaveResult> tooClose = askingAgain.refuses(found, invited, today);
        if (tooClose.isPresent()) {
            return tooClose.get();
        }
        questionnaires.settle(questionnaire, found.version().number(), clock.instant());
        openings.open(found, newBox(found), today, invited);
        audit.record("survey.opened", "wave:" + wave);
        news.opened(
                found, invited.stream().map(AudienceRepository.Invitee::person).toList());
        return new WaveResult.Done(wave);
    }

    private byte @Nullable [] newBox(Wave wave) {
        if (wave.mode() == WaveMode.NAMED) {
            return null;
        }
        KeyPair pair = BallotBox.newKeys();
        keys.keep(wave.id(), pair.getPrivate().getEncoded());
        return pair.getPublic().getEncoded();
    }

    /** Gives people more time, or less, but never less than until today. */
    public WaveResult setUntil(WaveId wave, int lockVersion, LocalDate until) {
        Wave found = repository.taken(wave);
        if (found.state() != WaveState.OPEN || found.lockVersion() != lockVersion) {
            return new WaveResult.ChangedMeanwhile();
        }
        if (until.isBefore(LocalDate.now(clock)) || until.isAfter(found.from().plusYears(1))) {
            return new WaveResult.OverAlready();
        }
        repository.setUntil(wave, until);
        audit.record("survey.changed", "wave:" + wave);
        return new WaveResult.Done(wave);
    }

    /** Closes a wave before its last day is over. What was sent until now counts; for good. */
    public WaveResult close(WaveId wave) {
        Wave found = repository.taken(wave);
        if (found.state() == WaveState.PLANNED) {
            return new WaveResult.ChangedMeanwhile();
        }
        if (found.state() == WaveState.CLOSED) {
            return new WaveResult.Done(wave);
        }
        if (!closing.close(wave)) {
            if (sharedDatabase) {
                openings.askToClose(wave);
                return new WaveResult.ClosesElsewhere();
            }
            return new WaveResult.KeyMissing();
        }
        audit.record("survey.closed", "wave:" + wave);
        return new WaveResult.Done(wave);
    }

    /**
     * Gives up an anonymous wave of which the key is lost: its answers are gone, and that is told. Refused while the key is here, with
     * {@link IllegalStateException}.
     */
    public WaveResult giveUp(WaveId wave) {
        Wave found = repository.taken(wave);
        if (found.state() != WaveState.OPEN) {
            return new WaveResult.ChangedMeanwhile();
        }
        if (found.mode() == WaveMode.NAMED || keys.has(wave)) {
            throw new IllegalStateException("This wave can be closed");
        }
        closing.giveUp(wave);
        audit.record("survey.given-up", "wave:" + wave);
        return new WaveResult.Done(wave);
    }

    /**
     * What was answered with a name, for who made the wave; refuses anybody else, and a wave without names, with
     * {@link AccessDeniedException}.
     */
    public List<NamedAnswers> named(WaveId wave) {
        Wave found = repository.find(wave).orElseThrow();
        if (found.mode() != WaveMode.NAMED
                || found.by().filter(signedIn.actor().id()::equals).isEmpty()) {
            throw new AccessDeniedException("Who made the wave reads its named answers");
        }
        audit.record("survey.named-read", "wave:" + wave);
        return sheets.sentWithName(wave).stream()
                .map(sheet -> new NamedAnswers(
                        sheet.person(), Sheet.read(sheet.content()).answers()))
                .toList();
    }

    private Questionnaire questionnaire(WaveDraft draft) {
        return questionnaires.find(draft.version()).orElseThrow().questionnaire();
    }

    private static int threshold(Questionnaire questionnaire) {
        return questionnaire.kind().threshold();
    }
}
