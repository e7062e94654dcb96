package be.leerspoor.survey;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.privacy.Confirmation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Questionnaires that chaima draws up, and what people write to them. */
@TestComponent
public class OwnQuestionnaires {

    private final Questionnaires questionnaires;
    private final Waves waves;
    private final Answering answering;
    private final Clock clock;

    OwnQuestionnaires(Questionnaires questionnaires, Waves waves, Answering answering, Clock clock) {
        this.questionnaires = questionnaires;
        this.waves = waves;
        this.answering = answering;
        this.clock = clock;
    }

    /** A questionnaire with nothing in it. */
    public QuestionnaireVersion begun(String dutch) {
        return ((QuestionnaireResult.Done) As.person("chaima", () -> questionnaires.begin(dutch, ""))).version();
    }

    /** A questionnaire with a question of each kind. */
    public QuestionnaireVersion written(String dutch) {
        QuestionnaireVersion version = begun(dutch);
        Questionnaire now = As.person("chaima", () -> questionnaires.find(version))
                .orElseThrow()
                .questionnaire();
        saved(version, 0, with(now, often(), everyKind()));
        return version;
    }

    /** Keeps these words. */
    EditedQuestionnaire saved(QuestionnaireVersion version, int lockVersion, Questionnaire written) {
        QuestionnaireResult result = As.person("chaima", () -> questionnaires.change(version, lockVersion, written));
        if (result instanceof QuestionnaireResult.Saved(EditedQuestionnaire now, var _)) {
            return now;
        }
        throw new AssertionError(result);
    }

    /** The same with other questions, on one page. */
    static Questionnaire with(Questionnaire frame, Scale scale, List<Question> questions) {
        return new Questionnaire(
                frame.code(),
                frame.kind(),
                frame.place(),
                frame.name(),
                frame.lead(),
                frame.languages(),
                List.of(scale),
                List.of(new Questionnaire.Page(null, questions)));
    }

    /** A scale of three answers, new. */
    static Scale often() {
        return new Scale(
                "?1",
                true,
                List.of(
                        new Scale.Option("?2", Words.of("nooit", "never")),
                        new Scale.Option("?3", Words.of("soms", "sometimes")),
                        new Scale.Option("?4", Words.of("altijd", "always"))));
    }

    private static List<Question> everyKind() {
        return List.of(
                new Question.One("?10", Words.of("Hoe vaak bel je oma?", "How often do you call grandma?"), "?1"),
                new Question.Grid(
                        "?11",
                        Words.of("Hoe vaak doe je dit?", "How often do you do this?"),
                        "?1",
                        List.of(
                                new Question.Part("?12", Words.of("Samen tekenen", "Drawing together")),
                                new Question.Part("?13", Words.of("Samen wandelen", "Walking together")))),
                new Question.Several(
                        "?14",
                        Words.of("Met wie?", "With whom?"),
                        List.of(
                                new Question.Part("?15", Words.of("Met oma", "With grandma")),
                                new Question.Part("?16", Words.of("Met de school", "With the school")))),
                new Question.ZeroToTen(
                        "?17",
                        Words.of("Hoe ver zijn we?", "How far are we?"),
                        Words.of("nog nergens", "nowhere"),
                        Words.of("er helemaal", "all the way")),
                new Question.Written("?18", Words.of("Wat helpt?", "What helps?"), 4));
    }

    /** A planned wave of two weeks. */
    public WaveId planned(QuestionnaireVersion version, WaveMode mode) {
        LocalDate today = LocalDate.now(clock);
        WaveDraft draft =
                new WaveDraft(version, "Ronde " + version.code(), mode, today, today.plusDays(14), Audience.everyone());
        return ((WaveResult.Done) As.person("chaima", () -> waves.plan(draft))).wave();
    }

    /** A next version that asks everything but this, of which a wave is open. */
    public QuestionnaireVersion askedWithout(QuestionnaireVersion asked, String question) {
        QuestionnaireVersion next = ((QuestionnaireResult.Done)
                        As.person("chaima", () -> questionnaires.newVersion(asked.code())))
                .version();
        Questionnaire now = As.person("chaima", () -> questionnaires.find(next))
                .orElseThrow()
                .questionnaire();
        List<Question> left =
                now.questions().filter(each -> !each.code().equals(question)).toList();
        saved(next, 0, with(now, now.scales().getFirst(), left));
        WaveId wave = planned(next, WaveMode.ANONYMOUS);
        As.person("chaima", () -> waves.open(wave));
        return next;
    }

    /** A closed wave to which the first of the cast wrote these texts, and everyone answered something. */
    public WaveId closedWith(QuestionnaireVersion version, String... texts) {
        WaveId wave = planned(version, WaveMode.ANONYMOUS);
        As.person("chaima", () -> waves.open(wave));
        Map<String, String> answers = new HashMap<>(Map.of(version.code() + ".hoe-ver-zijn-we", "7"));
        List<Cast.CastPerson> people = Cast.people();
        for (int person = 0; person < people.size(); person++) {
            Map<String, String> own = new HashMap<>(answers);
            if (person < texts.length) {
                own.put(version.code() + ".wat-helpt", texts[person]);
            }
            As.person(people.get(person).userName(), () -> {
                SendResult result = answering.send(wave, new Answers(own), null, Confirmation.none());
                if (result instanceof SendResult.Unconfirmed(var marks)) {
                    Confirmation sure = marks.values().stream()
                            .map(mark -> Confirmation.of(mark.text(), mark.open()))
                            .reduce(Confirmation.none(), Confirmation::and);
                    answering.send(wave, new Answers(own), null, sure);
                }
            });
        }
        As.person("chaima", () -> waves.close(wave));
        return wave;
    }
}
