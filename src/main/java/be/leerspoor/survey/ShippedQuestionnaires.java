package be.leerspoor.survey;

import be.leerspoor.shell.CalledByProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The questionnaires that come along, and the published counts of how often tools are used (the process evaluation of the
 * university, table 9) as the wave before the first.
 */
@Component
@CalledByProgram
class ShippedQuestionnaires implements SmartLifecycle {

    /** The published counts, wherever the program runs. */
    static final WaveId PUBLISHED = new WaveId(UUID.fromString("00000000-0000-4000-8000-000000000009"));

    private static final List<String> CODES = List.of("breadth", "attitude", "depth", "impact", "pulse", "family");
    private static final List<String> TOOLS = List.of(
            "safety-plan",
            "three-columns",
            "three-houses",
            "words-and-pictures",
            "building-a-network",
            "network-meeting");
    /** The publication names no days; these put it before everything else and are shown nowhere. */
    private static final LocalDate PUBLISHED_FROM = LocalDate.of(2018, 1, 1);

    private static final LocalDate PUBLISHED_UNTIL = LocalDate.of(2018, 12, 31);
    private static final String PUBLISHED_NAME = "Gepubliceerde procesevaluatie";
    private static final String PUBLISHED_SOURCE = "Procesevaluatie Signs of Safety, tabel 9";

    private final QuestionnaireRepository questionnaires;
    private final ExternalRepository external;
    private final TransactionOperations transactions;
    private final Clock clock;
    private volatile boolean running;

    ShippedQuestionnaires(
            QuestionnaireRepository questionnaires,
            ExternalRepository external,
            TransactionOperations transactions,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.external = external;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void start() {
        transactions.executeWithoutResult(_ -> bringAlong());
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the demo organisation, which asks them. */
    @Override
    public int getPhase() {
        return -1;
    }

    /** Adds what is not there yet, in the running transaction. */
    void bringAlong() {
        for (String code : CODES) {
            Questionnaire questionnaire = QuestionnaireText.read(resource(code + ".json"));
            if (questionnaires.add(questionnaire, null)) {
                questionnaires.addVersion(questionnaire, 1, null);
                questionnaires.addItems(questionnaire);
            }
        }
        Questionnaire breadth = QuestionnaireText.read(resource("breadth.json"));
        if (external.add(
                PUBLISHED,
                new QuestionnaireVersion("breadth", 1),
                PUBLISHED_NAME,
                PUBLISHED_SOURCE,
                PUBLISHED_FROM,
                PUBLISHED_UNTIL,
                breadth.kind().threshold(),
                true,
                null)) {
            questionnaires.settle(breadth, 1, clock.instant());
            external.keep(PUBLISHED, published(breadth), LocalDate.now(clock));
        }
    }

    /** Counts of the published table: a row for each answer in the order of the scale, then how many answered. */
    private static List<ToldRepository.Cell> published(Questionnaire breadth) {
        Scale scale = breadth.scale("tool-use").orElseThrow();
        List<String> lines = resource("table9.csv").lines().toList();
        List<ToldRepository.Cell> cells = new ArrayList<>();
        for (int tool = 0; tool < TOOLS.size(); tool++) {
            for (int option = 0; option < scale.options().size(); option++) {
                String[] line = lines.get(option + 1).split(",");
                cells.add(new ToldRepository.Cell(
                        PUBLISHED,
                        0,
                        "breadth." + TOOLS.get(tool),
                        List.of(scale.options().get(option).code()),
                        Integer.parseInt(line[tool + 1].strip())));
            }
        }
        return cells;
    }

    private static String resource(String name) {
        try (InputStream file = ShippedQuestionnaires.class.getResourceAsStream("/survey/" + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " goes with the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
