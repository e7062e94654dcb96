package be.leerspoor.survey;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.TestWorld;
import be.leerspoor.privacy.Confirmation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Waves that chaima opens for everyone of the cast, and what people answer in them. */
@TestComponent
public class AskedWaves implements TestWorld.Restored {

    /** The tools of the questionnaire about breadth, by the codes of their items. */
    public static final List<String> TOOLS = List.of(
            "breadth.safety-plan",
            "breadth.three-columns",
            "breadth.three-houses",
            "breadth.words-and-pictures",
            "breadth.building-a-network",
            "breadth.network-meeting");

    private final Waves waves;
    private final Answering answering;
    private final KnownQuestionnaires questionnaires;
    private final QuestionnaireRepository repository;
    private final ShippedQuestionnaires shipped;
    private final FamilyDoor door;
    private final Clock clock;

    AskedWaves(
            Waves waves,
            Answering answering,
            KnownQuestionnaires questionnaires,
            QuestionnaireRepository repository,
            ShippedQuestionnaires shipped,
            FamilyDoor door,
            Clock clock) {
        this.waves = waves;
        this.answering = answering;
        this.questionnaires = questionnaires;
        this.repository = repository;
        this.shipped = shipped;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public void restore() {
        questionnaires.forget();
        door.forgetTries();
    }

    /** The published counts, as they come along. */
    public WaveId published() {
        shipped.bringAlong();
        return ShippedQuestionnaires.PUBLISHED;
    }

    /** A planned wave of two weeks. */
    public WaveId planned(String questionnaire, WaveMode mode) {
        return planned(questionnaire, mode, Audience.everyone());
    }

    /** A planned wave of two weeks for these people. */
    public WaveId planned(String questionnaire, WaveMode mode, Audience audience) {
        return planned(questionnaire, mode, audience, "Ronde " + questionnaire);
    }

    /** A planned wave of two weeks with this name. */
    public WaveId planned(String questionnaire, WaveMode mode, String name) {
        return planned(questionnaire, mode, Audience.everyone(), name);
    }

    private WaveId planned(String questionnaire, WaveMode mode, Audience audience, String name) {
        LocalDate today = LocalDate.now(clock);
        WaveDraft draft = new WaveDraft(
                new QuestionnaireVersion(questionnaire, 1), name, mode, today, today.plusDays(14), audience);
        return done(As.person("chaima", () -> waves.plan(draft)));
    }

    /** A questionnaire that chaima drew up, with one question in own words: its code and {@code .words}. */
    public String questionnaireOfOwn(String code) {
        Questionnaire own = new Questionnaire(
                code,
                QuestionnaireKind.OTHER,
                100,
                Words.of("Eigen vragen", "Own questions"),
                Words.of("Van ons", "Of ours"),
                List.of("nl", "en"),
                List.of(),
                List.of(new Questionnaire.Page(
                        null,
                        List.of(new Question.Written(
                                code + ".words", Words.of("Wat wil je kwijt?", "Anything else?"), 4)))));
        repository.add(own, Cast.person("chaima").id());
        repository.addVersion(own, 1, Cast.person("chaima").id());
        return code;
    }

    /** A wave that everyone is asked. */
    public WaveId open(String questionnaire, WaveMode mode) {
        WaveId wave = planned(questionnaire, mode);
        return done(As.person("chaima", () -> waves.open(wave)));
    }

    /** What somebody sends. */
    public SendResult send(String who, WaveId wave, Map<String, String> answers) {
        return As.person(who, () -> answering.send(wave, new Answers(answers), null, Confirmation.none()));
    }

    /** Everybody of the cast who has an account answers the same to these items. */
    public void allSend(WaveId wave, Map<String, String> answers) {
        everybody().forEach(who -> send(who, wave, answers));
    }

    /** Closes it. */
    public void close(WaveId wave) {
        done(As.person("chaima", () -> waves.close(wave)));
    }

    /** Everyone of the cast. */
    public static List<String> everybody() {
        return Cast.people().stream().map(Cast.CastPerson::userName).toList();
    }

    /** The same answer to each of these items. */
    public static Map<String, String> same(Collection<String> items, String answer) {
        Map<String, String> answers = new HashMap<>();
        items.forEach(item -> answers.put(item, answer));
        return answers;
    }

    private static WaveId done(WaveResult result) {
        if (result instanceof WaveResult.Done(WaveId wave)) {
            return wave;
        }
        throw new AssertionError(result);
    }
}
