package be.leerspoor.demo;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.survey.Answering;
import be.leerspoor.survey.Answers;
import be.leerspoor.survey.Audience;
import be.leerspoor.survey.DoorCodes;
import be.leerspoor.survey.FamilyDoor;
import be.leerspoor.survey.QuestionnaireVersion;
import be.leerspoor.survey.SendResult;
import be.leerspoor.survey.SupportBook;
import be.leerspoor.survey.SupportDraft;
import be.leerspoor.survey.SupportResult;
import be.leerspoor.survey.SupportRoute;
import be.leerspoor.survey.WaveDraft;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import be.leerspoor.survey.WaveResult;
import be.leerspoor.survey.Waves;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Two years of waves: what the cast and families answered, and a wave that is open now. */
class DemoSurveys {

    private static final LocalTime MORNING = LocalTime.of(9, 15);
    private static final LocalTime NOON = LocalTime.of(12, 40);
    private static final LocalTime EVENING = LocalTime.of(17, 20);
    private static final int ASKED_DAYS = 10;
    private static final int FAMILIES = 48;
    private static final Moment SUPPORT_KEPT = new Moment(700, MORNING);
    private static final Map<String, String> CONTACTS = Map.of(
            "Vertrouwenspersoon", "Mieke Aerts, intern nummer 4411, vertrouwenspersoon@meander.example",
            "Preventieadviseur psychosociale aspecten", "Joost De Wit, intern nummer 4420, elke dinsdag en donderdag",
            "Je eigen praktijkleider", "Zie je team, of bel intern nummer 4400");

    private final Waves waves;
    private final DoorCodes doorCodes;
    private final Answering answering;
    private final FamilyDoor door;
    private final SupportBook support;
    private final DemoScales scales;
    private final DemoSurveyRepository repository;
    private final ActingAs acting;

    DemoSurveys(
            Waves waves,
            DoorCodes doorCodes,
            Answering answering,
            FamilyDoor door,
            SupportBook support,
            DemoScales scales,
            DemoSurveyRepository repository,
            ActingAs acting) {
        this.waves = waves;
        this.doorCodes = doorCodes;
        this.answering = answering;
        this.door = door;
        this.support = support;
        this.scales = scales;
        this.repository = repository;
        this.acting = acting;
    }

    /** Brings the waves about, the earliest first. */
    void create() {
        SurveyScript script = SurveyScript.read();
        for (SurveyScript.Round round : script.rounds()) {
            if (round.questionnaire().equals("family")) {
                askFamilies(round);
            } else {
                ask(round);
            }
        }
        fillInSupport();
        scales.scale();
        scales.tag();
    }

    /** Whom one reaches; all of them invented. */
    private void fillInSupport() {
        List<SupportRoute> routes = acting.person("hasan", SUPPORT_KEPT, support::all);
        for (SupportRoute route : routes) {
            String contact = CONTACTS.getOrDefault(route.title().in("nl"), "");
            if (!contact.isEmpty()) {
                SupportDraft draft = new SupportDraft(
                        route.title().in("nl"),
                        route.title().in("en"),
                        route.words().in("nl"),
                        route.words().in("en"),
                        contact);
                Went.as(
                        SupportResult.Kept.class,
                        acting.person("hasan", SUPPORT_KEPT, () -> support.change(route.id(), route.version(), draft)));
            }
        }
    }

    /** When all is written: leaves no old news. */
    void settle() {
        repository.settle();
    }

    private void ask(SurveyScript.Round round) {
        Random random = new Random(round.questionnaire().hashCode() * 31L + round.days());
        WaveId wave = open(round);
        int reached = 0;
        for (Cast.CastPerson person : Cast.people()) {
            Answers answers = new Answers(round.draw(random, reached));
            boolean answersNow = random.nextInt(100) < round.response()
                    && !(round.goesOn() && person.userName().equals("anna"));
            if (answersNow && !answers.isEmpty()) {
                reached++;
                Went.as(
                        SendResult.Sent.class,
                        acting.person(
                                person.userName(),
                                new Moment(Math.max(1, round.days() - 2), NOON),
                                () -> answering.send(wave, answers, null, Confirmation.none())));
            }
        }
        close(round, wave);
    }

    private void askFamilies(SurveyScript.Round round) {
        Random random = new Random(round.days());
        WaveId wave = open(round);
        List<String> codes =
                acting.person("chaima", new Moment(round.days(), EVENING), () -> doorCodes.make(wave, FAMILIES));
        for (int family = 0; family < FAMILIES * round.response() / 100; family++) {
            String code = codes.get(family);
            Answers answers = new Answers(round.draw(random, family));
            Went.as(
                    SendResult.Sent.class,
                    acting.nobody(
                            new Moment(Math.max(1, round.days() - 4), EVENING), () -> door.send(code, answers, "")));
        }
        close(round, wave);
    }

    private WaveId open(SurveyScript.Round round) {
        Moment moment = new Moment(round.days(), MORNING);
        LocalDate from = LocalDate.ofInstant(moment.before(acting.now()), Formats.ZONE);
        WaveDraft draft = new WaveDraft(
                new QuestionnaireVersion(round.questionnaire(), 1),
                Formats.in(Texts.DUTCH).month(from),
                WaveMode.ANONYMOUS,
                from,
                from.plusDays(round.goesOn() ? 21 : 14),
                Audience.everyone());
        WaveId wave = done(acting.person("chaima", moment, () -> waves.plan(draft)));
        return done(acting.person("chaima", moment, () -> waves.open(wave)));
    }

    private void close(SurveyScript.Round round, WaveId wave) {
        if (!round.goesOn()) {
            done(acting.person("chaima", new Moment(round.days() - ASKED_DAYS, EVENING), () -> waves.close(wave)));
            if (!round.themes().isEmpty()) {
                scales.letThrough(wave, round.days() - ASKED_DAYS - 1, round.themes());
            }
        }
    }

    private static WaveId done(WaveResult result) {
        return Went.as(WaveResult.Done.class, result).wave();
    }
}
