package be.leerspoor.survey;

import be.leerspoor.people.Audit;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Secrets;
import be.leerspoor.people.SignedIn;
import java.security.KeyPair;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The most codes that a wave can have. */
    public static final int MOST_CODES = 5000;

    private static final int CODE_GROUPS = 3;
    private static final int CODE_GROUP = 4;

    private final WaveRepository repository;
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
        return wave.kind() == QuestionnaireKind.FAMILY ? 0 : repository.answered(wave.id());
    }

    private int invited(Wave wave) {
        return wave.kind() == QuestionnaireKind.FAMILY && wave.state() == WaveState.OPEN
                ? sheets.countCodes(wave.id())
                : wave.invited();
    }

    /** How many people an audience brings together today. */
    @Transactional(readOnly = true)
    public int count(Audience audience) {
        return repository.fitting(audience, LocalDate.now(clock)).size();
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
                inMode(questionnaire, draft),
                threshold(questionnaire),
                signedIn.actor().id());
        audit.record("survey.planned", "wave:" + wave);
        return new WaveResult.Done(wave);
    }

    /** Changes a wave that did not open yet. */
    public WaveResult change(WaveId wave, int lockVersion, WaveDraft draft) {
        if (neverStored.isIn(draft.name())) {
            return new WaveResult.NeverStored();
        }
        Wave found = taken(wave);
        if (found.state() != WaveState.PLANNED) {
            return new WaveResult.OpenAlready();
        }
        if (found.lockVersion() != lockVersion) {
            return new WaveResult.ChangedMeanwhile();
        }
        Questionnaire questionnaire = questionnaire(draft);
        repository.change(wave, inMode(questionnaire, draft), threshold(questionnaire));
        audit.record("survey.changed", "wave:" + wave);
        return new WaveResult.Done(wave);
    }

    /** Takes away a wave that did not open yet. */
    public WaveResult remove(WaveId wave) {
        Wave found = taken(wave);
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
        Wave found = taken(wave);
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
        List<WaveRepository.Invitee> invited = found.kind() == QuestionnaireKind.FAMILY
                ? List.of()
                : repository.fitting(repository.audience(wave), today);
        if (found.kind() != QuestionnaireKind.FAMILY) {
            if (invited.isEmpty()) {
                return new WaveResult.NobodyInvited();
            }
            if (invited.size() < found.threshold()) {
                return new WaveResult.TooFewInvited(found.threshold());
            }
        }
        Optional<WaveResult> tooClose = besideEarlier(found, invited, today);
        if (tooClose.isPresent()) {
            return tooClose.get();
        }
        questionnaires.settle(questionnaire, found.version().number(), clock.instant());
        repository.open(found, newBox(found), today, invited);
        audit.record("survey.opened", "wave:" + wave);
        news.opened(found, invited.stream().map(WaveRepository.Invitee::person).toList());
        return new WaveResult.Done(wave);
    }

    /** Why a wave may not be asked beside those of the last year; empty when it may. */
    private Optional<WaveResult> besideEarlier(Wave wave, List<WaveRepository.Invitee> invited, LocalDate today) {
        Audience audience = repository.audience(wave.id());
        Set<PersonId> people =
                invited.stream().map(WaveRepository.Invitee::person).collect(Collectors.toSet());
        for (WaveRepository.Earlier earlier :
                repository.askedSince(wave.version().code(), wave.id(), today.minusYears(1))) {
            Audience other = repository.audience(earlier.wave());
            if (!other.equals(audience)) {
                boolean overlap =
                        repository.fitting(other, today).stream().anyMatch(each -> people.contains(each.person()));
                if (overlap) {
                    return Optional.of(new WaveResult.OverlapsOther(
                            earlier.name(), earlier.until().plusYears(1).plusDays(1)));
                }
            } else if (today.isBefore(earlier.until().plusDays(DAYS_APART))) {
                return Optional.of(new WaveResult.TooSoon(earlier.until().plusDays(DAYS_APART)));
            }
        }
        return Optional.empty();
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
        Wave found = taken(wave);
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
        Wave found = taken(wave);
        if (found.state() == WaveState.PLANNED) {
            return new WaveResult.ChangedMeanwhile();
        }
        if (found.state() == WaveState.CLOSED) {
            return new WaveResult.Done(wave);
        }
        if (!closing.close(wave)) {
            if (sharedDatabase) {
                repository.askToClose(wave);
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
        Wave found = taken(wave);
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

    /** New codes for people without an account, shown once and kept nowhere as they are. */
    public List<String> newCodes(WaveId wave, int howMany) {
        Wave found = taken(wave);
        if (found.state() != WaveState.OPEN
                || found.kind() != QuestionnaireKind.FAMILY
                || howMany < 1
                || sheets.countCodes(wave) + howMany > MOST_CODES) {
            throw new IllegalArgumentException("1 to " + MOST_CODES + " codes of an open wave for families");
        }
        List<String> codes = Stream.generate(() -> Secrets.code(CODE_GROUPS, CODE_GROUP))
                .distinct()
                .limit(howMany)
                .toList();
        sheets.addCodes(wave, codes.stream().map(FamilyDoor::hash).toList());
        audit.record("survey.codes", "wave:" + wave);
        return codes;
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

    private Wave taken(WaveId wave) {
        if (!repository.take(wave)) {
            throw new NoSuchElementException("No such wave");
        }
        return repository
                .find(wave)
                .filter(found -> found.origin() == WaveOrigin.ASKED)
                .orElseThrow();
    }

    private Questionnaire questionnaire(WaveDraft draft) {
        return questionnaires.find(draft.version()).orElseThrow().questionnaire();
    }

    /** Well-being and what families say is never asked with a name. */
    private static WaveDraft inMode(Questionnaire questionnaire, WaveDraft draft) {
        return switch (questionnaire.kind()) {
            case PULSE, FAMILY ->
                new WaveDraft(
                        draft.version(),
                        draft.name(),
                        WaveMode.ANONYMOUS,
                        draft.from(),
                        draft.until(),
                        draft.audience());
            case BREADTH, ATTITUDE, DEPTH, IMPACT, OTHER -> draft;
        };
    }

    private static int threshold(Questionnaire questionnaire) {
        return questionnaire.kind().threshold();
    }
}
