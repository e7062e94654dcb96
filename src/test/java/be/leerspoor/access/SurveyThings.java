package be.leerspoor.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.people.TeamId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.survey.Answering;
import be.leerspoor.survey.Answers;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.DoorCodes;
import be.leerspoor.survey.ImpactDirection;
import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.ImpactTerm;
import be.leerspoor.survey.KeepResult;
import be.leerspoor.survey.OwnSecret;
import be.leerspoor.survey.OwnStatements;
import be.leerspoor.survey.ScalingDraft;
import be.leerspoor.survey.ScalingResult;
import be.leerspoor.survey.SendResult;
import be.leerspoor.survey.StatementDraft;
import be.leerspoor.survey.StatementResult;
import be.leerspoor.survey.TeamScaling;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import be.leerspoor.survey.Writing;
import be.leerspoor.survey.WritingResult;
import be.leerspoor.survey.Writings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What people are asked and answer in this world, in waves of every state. */
final class SurveyThings {

    private static final String HOW = "depth.three-houses.how";
    private static final int PEOPLE = 8;

    private final ApplicationContext application;
    private final Marks marks;
    private final List<WaveId> waves = new ArrayList<>();
    private final List<UUID> rows = new ArrayList<>();
    private final List<ImpactSpot> spots = new ArrayList<>();

    SurveyThings(ApplicationContext application, Marks marks) {
        this.application = application;
        this.marks = marks;
    }

    /** Makes all of it. */
    SurveyThings made(TeamId team) {
        closeAWave();
        AskedWaves asked = bean(AskedWaves.class);
        waves.add(asked.planned("attitude", WaveMode.ANONYMOUS, marks.text(Thing.NAME_OF_A_PLANNED_WAVE)));
        answerWithoutAName(asked);
        answerWithAName(asked);
        giveCodes(asked);
        scale(team);
        addAStatement();
        waves.forEach(wave -> rows.add(wave.value()));
        return this;
    }

    List<WaveId> waves() {
        return waves;
    }

    List<UUID> rows() {
        return rows;
    }

    List<ImpactSpot> spots() {
        return spots;
    }

    /** A wave about depth in which enough people wrote something; of three texts one is let through and one kept back. */
    private void closeAWave() {
        AskedWaves asked = bean(AskedWaves.class);
        WaveId wave = asked.open("depth", WaveMode.ANONYMOUS);
        waves.add(wave);
        List<String> people = AskedWaves.everybody().subList(20, 20 + PEOPLE);
        for (int person = 0; person < PEOPLE; person++) {
            Map<String, String> answers = switch (person) {
                case 0 -> Map.of(HOW, marks.text(Thing.OWN_WORDS_WAITING));
                case 1 -> Map.of(HOW, marks.text(Thing.OWN_WORDS_LET_THROUGH));
                case 2 -> Map.of(HOW, marks.text(Thing.OWN_WORDS_KEPT_BACK));
                default -> Map.of(HOW, "We tekenden samen.");
            };
            assertThat(asked.send(people.get(person), wave, answers)).isInstanceOf(SendResult.Sent.class);
        }
        asked.close(wave);
        Writings writings = bean(Writings.class);
        for (Writing writing :
                As.person("chaima", () -> writings.of(wave)).orElseThrow().writings()) {
            rows.add(writing.id());
            String body = writing.text().value();
            if (body.contains(marks.word(Thing.OWN_WORDS_LET_THROUGH))) {
                assertThat(As.person("chaima", () -> writings.release(writing.id(), Confirmation.none())))
                        .isInstanceOf(WritingResult.Decided.class);
            } else if (body.contains(marks.word(Thing.OWN_WORDS_KEPT_BACK))) {
                assertThat(As.person("chaima", () -> writings.keepBack(writing.id())))
                        .isInstanceOf(WritingResult.Decided.class);
            }
        }
    }

    private void answerWithoutAName(AskedWaves asked) {
        WaveId wave = asked.open(asked.questionnaireOfOwn("zonder-naam"), WaveMode.ANONYMOUS);
        waves.add(wave);
        Answers answers = new Answers(Map.of("zonder-naam.words", marks.text(Thing.ANSWER_WITHOUT_A_NAME)));
        OwnSecret secret = OwnSecret.random();
        marks.secret(secret.inLink());
        Answering answering = bean(Answering.class);
        assertThat(As.person("anna", () -> answering.keep(wave, answers, secret)))
                .isInstanceOf(KeepResult.Kept.class);
        assertThat(asked.send("imane", wave, answers.byItem())).isInstanceOf(SendResult.Sent.class);
    }

    private void answerWithAName(AskedWaves asked) {
        WaveId wave = asked.open(asked.questionnaireOfOwn("met-naam"), WaveMode.NAMED);
        waves.add(wave);
        assertThat(asked.send("anna", wave, Map.of("met-naam.words", marks.text(Thing.ANSWER_WITH_A_NAME))))
                .isInstanceOf(SendResult.Sent.class);
    }

    private void giveCodes(AskedWaves asked) {
        WaveId wave = asked.open("family", WaveMode.ANONYMOUS);
        waves.add(wave);
        As.person("chaima", () -> bean(DoorCodes.class).make(wave, 3)).forEach(marks::secret);
    }

    private void scale(TeamId team) {
        ScalingDraft draft = new ScalingDraft(
                6,
                marks.text(Thing.SCALE_OF_THE_TEAM),
                marks.text(Thing.SCALE_OF_THE_TEAM),
                marks.text(Thing.SCALE_OF_THE_TEAM),
                marks.text(Thing.SCALE_OF_THE_TEAM));
        assertThat(As.person("anna", () -> bean(TeamScaling.class).scale(team, draft, Confirmation.none())))
                .isInstanceOf(ScalingResult.Kept.class);
        As.person("anna", () -> bean(TeamScaling.class).scalings(team)).forEach(scaling -> rows.add(scaling.id()));
    }

    private void addAStatement() {
        StatementDraft draft = new StatementDraft(marks.text(Thing.OWN_STATEMENT), marks.text(Thing.OWN_STATEMENT));
        StatementResult added = As.person(
                "greet",
                () -> bean(OwnStatements.class)
                        .add(ImpactLevel.TEAM, ImpactTerm.SHORT, ImpactDirection.GAIN, draft, Confirmation.none()));
        spots.add(((StatementResult.Kept) added).spot());
        spots.add(ImpactSpot.whole(ImpactLevel.TEAM, ImpactTerm.LONG));
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
