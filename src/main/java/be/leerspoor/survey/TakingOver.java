package be.leerspoor.survey;

import be.leerspoor.people.Audit;
import be.leerspoor.people.NeverStored;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.CsvFile;
import be.leerspoor.shell.OutgoingFile;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking over counts from paper or from elsewhere as a wave: from a file with a line for each answer, or typed. Where they come
 * from is told beside them. A questionnaire that is not there is refused with {@link NoSuchElementException}.
 */
@Service
@ForSurveyMakers
@Transactional
public class TakingOver {

    static final String ITEM = "item";
    static final String ANSWER = "answer";
    static final String COUNT = "count";
    static final String PEOPLE = "n";
    static final String PERCENT = "percent";

    private static final List<String> NAMES = List.of(ITEM, ANSWER, COUNT, PEOPLE);
    private static final List<String> WITH_PERCENT = List.of(ITEM, ANSWER, COUNT, PEOPLE, PERCENT);

    /** The first line of a file. A column {@code percent} may stand beside these. */
    public static final String COLUMNS = String.join(";", NAMES);

    private final ExternalRepository external;
    private final WaveRepository waves;
    private final QuestionnaireRepository questionnaires;
    private final NeverStored neverStored;
    private final SignedIn signedIn;
    private final Audit audit;
    private final Clock clock;

    TakingOver(
            ExternalRepository external,
            WaveRepository waves,
            QuestionnaireRepository questionnaires,
            NeverStored neverStored,
            SignedIn signedIn,
            Audit audit,
            Clock clock) {
        this.external = external;
        this.waves = waves;
        this.questionnaires = questionnaires;
        this.neverStored = neverStored;
        this.signedIn = signedIn;
        this.audit = audit;
        this.clock = clock;
    }

    /** The waves that were taken over and can be taken back, the latest first. */
    @Transactional(readOnly = true)
    public List<Wave> takenOver() {
        return waves.all().stream()
                .filter(wave -> wave.origin() == WaveOrigin.TAKEN_OVER)
                .filter(wave -> wave.by().isPresent())
                .toList();
    }

    /** A file to fill in: every answer of every item that is counted, with no number yet. */
    @Transactional(readOnly = true)
    public OutgoingFile sample(QuestionnaireVersion version) {
        Questionnaire questionnaire = questionnaire(version);
        StringBuilder file = new StringBuilder("\uFEFF").append(COLUMNS).append("\r\n");
        questionnaire
                .items()
                .forEach(item -> item.scale()
                        .ifPresent(scale -> scale.options()
                                .forEach(option -> file.append(item.code())
                                        .append(';')
                                        .append(option.code())
                                        .append(";;\r\n"))));
        return new OutgoingFile(
                version.code() + "-" + version.number() + ".csv",
                "text/csv;charset=UTF-8",
                file.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Tells what taking over this file would do; keeps nothing. */
    @Transactional(readOnly = true)
    public CountReading read(QuestionnaireVersion version, byte[] file) {
        Questionnaire questionnaire = questionnaire(version);
        try {
            return new CountCheck(questionnaire, neverStored).read(lines(file));
        } catch (CsvFile.Unreadable unreadable) {
            return new CountReading.Unreadable(unreadable.problem(), unreadable.line());
        }
    }

    private static List<CsvFile.Line> lines(byte[] file) throws CsvFile.Unreadable {
        try {
            return CsvFile.read(file, NAMES);
        } catch (CsvFile.Unreadable unreadable) {
            if (unreadable.problem() != CsvFile.Problem.HEADER) {
                throw unreadable;
            }
            return CsvFile.read(file, WITH_PERCENT);
        }
    }

    /** Takes counts over as a wave that is closed. From now on the questionnaire stays as it is. */
    public TakeOverResult takeOver(TakeOverDraft draft, List<CountDraft> counts) {
        if (neverStored.isIn(draft.name(), draft.source())) {
            return new TakeOverResult.NeverStored();
        }
        LocalDate today = LocalDate.now(clock);
        if (draft.until().isAfter(today)) {
            return new TakeOverResult.InTheFuture();
        }
        if (counts.isEmpty()) {
            return new TakeOverResult.Nothing();
        }
        waves.takeQuestionnaire(draft.version().code());
        Questionnaire questionnaire = questionnaire(draft.version());
        List<CountFault> faults = CountCheck.faults(questionnaire, counts);
        if (!faults.isEmpty()) {
            return new TakeOverResult.Faulty(faults);
        }
        List<QuestionnaireFlaw> flaws = QuestionnaireCheck.flaws(questionnaire, questionnaires.items());
        if (!flaws.isEmpty()) {
            return new TakeOverResult.Flawed(flaws);
        }
        if (!external.add(
                draft.wave(),
                draft.version(),
                draft.name(),
                draft.source(),
                draft.from(),
                draft.until(),
                questionnaire.kind().threshold(),
                isPublished(draft, questionnaire),
                signedIn.actor().id())) {
            return new TakeOverResult.TakenOverAlready();
        }
        questionnaires.settle(questionnaire, draft.version().number(), clock.instant());
        external.keep(
                draft.wave(),
                isPublished(draft, questionnaire)
                        ? cells(draft.wave(), questionnaire, counts)
                        : protectedCells(draft.wave(), questionnaire, counts),
                today);
        audit.record("survey.taken-over", "wave:" + draft.wave());
        return new TakeOverResult.TakenOver(draft.wave());
    }

    /** What families say and how work feels is told of enough people only, wherever else it may stand. */
    private static boolean isPublished(TakeOverDraft draft, Questionnaire questionnaire) {
        return draft.published()
                && questionnaire.kind() != QuestionnaireKind.FAMILY
                && questionnaire.kind() != QuestionnaireKind.PULSE;
    }

    // Confidential: counts from paper are answers of people as well.
    private static List<ToldRepository.Cell> protectedCells(
            WaveId wave, Questionnaire questionnaire, List<CountDraft> counts) {
        Protection protection = new Protection(questionnaire.kind().threshold());
        Tally.Place nowhere = new Tally.Place(Sheet.NONE, Sheet.NONE);
        List<ToldRepository.Cell> cells = new ArrayList<>();
        for (CountDraft draft : counts) {
            Scale scale = questionnaire.item(draft.item()).flatMap(Item::scale).orElseThrow();
            Tally tally = new Tally(draft.item(), scale);
            draft.counts().forEach((option, people) -> {
                for (int person = 0; person < people; person++) {
                    tally.count(nowhere, option);
                }
            });
            protection.tell(tally).stream()
                    .flatMap(table -> table.cells().stream())
                    .forEach(cell -> cells.add(new ToldRepository.Cell(
                            wave,
                            0,
                            draft.item(),
                            cell.options().stream()
                                    .map(option -> scale.options().get(option).code())
                                    .toList(),
                            cell.people())));
        }
        return cells;
    }

    private static List<ToldRepository.Cell> cells(WaveId wave, Questionnaire questionnaire, List<CountDraft> counts) {
        var byItem = counts.stream().collect(Collectors.toMap(CountDraft::item, draft -> draft));
        List<ToldRepository.Cell> cells = new ArrayList<>();
        for (Item item : questionnaire.items()) {
            CountDraft draft = byItem.get(item.code());
            if (draft != null) {
                item.scale()
                        .orElseThrow()
                        .options()
                        .forEach(option -> cells.add(new ToldRepository.Cell(
                                wave,
                                0,
                                item.code(),
                                List.of(option.code()),
                                draft.counts().getOrDefault(option.code(), 0))));
            }
        }
        return cells;
    }

    /** Takes back what was taken over; false when it is gone, or is something else. */
    public boolean takeBack(WaveId wave) {
        if (!waves.take(wave) || !external.remove(wave)) {
            return false;
        }
        audit.record("survey.taken-back", "wave:" + wave);
        return true;
    }

    private Questionnaire questionnaire(QuestionnaireVersion version) {
        return questionnaires.find(version).orElseThrow().questionnaire();
    }
}
