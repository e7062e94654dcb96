package be.leerspoor.demo;

import be.leerspoor.people.Role;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Formats;
import be.leerspoor.training.Audience;
import be.leerspoor.training.AwayResult;
import be.leerspoor.training.AwayTimes;
import be.leerspoor.training.BeginResult;
import be.leerspoor.training.EarlierImportResult;
import be.leerspoor.training.EarlierTrainings;
import be.leerspoor.training.ExemptionDraft;
import be.leerspoor.training.ExemptionResult;
import be.leerspoor.training.Exemptions;
import be.leerspoor.training.GiveResult;
import be.leerspoor.training.Giving;
import be.leerspoor.training.Learning;
import be.leerspoor.training.PathContent;
import be.leerspoor.training.PathDraft;
import be.leerspoor.training.PathDrafts;
import be.leerspoor.training.PathGiving;
import be.leerspoor.training.PathResult;
import be.leerspoor.training.ReadingResult;
import be.leerspoor.training.Readings;
import be.leerspoor.training.Requirement;
import be.leerspoor.training.RequirementKind;
import be.leerspoor.training.Step;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives paths and lets people choose, walk and leave them; draws up a next version of one, and begins a new one. */
class DemoPaths {

    private static final String BASICS = "basisopleiding";
    private static final String ADVANCED = "verdieping";
    private static final String LEADERS = "praktijkleider";
    private static final String FACILITATORS = "begeleider-intervisie";
    private static final Moment GIVEN = new Moment(380, LocalTime.of(9, 15));
    private static final LocalTime BEFORE_WORK = LocalTime.of(8, 10);
    private static final LocalTime AFTER_WORK = LocalTime.of(16, 40);

    private final PathGiving giving;
    private final Giving everybody;
    private final PathDrafts drafts;
    private final Learning learning;
    private final Readings readings;
    private final Exemptions exemptions;
    private final EarlierTrainings earlier;
    private final AwayTimes away;
    private final ActingAs acting;

    DemoPaths(
            PathGiving giving,
            Giving everybody,
            PathDrafts drafts,
            Learning learning,
            Readings readings,
            Exemptions exemptions,
            EarlierTrainings earlier,
            AwayTimes away,
            ActingAs acting) {
        this.giving = giving;
        this.everybody = everybody;
        this.drafts = drafts;
        this.learning = learning;
        this.readings = readings;
        this.exemptions = exemptions;
        this.earlier = earlier;
        this.away = away;
        this.acting = acting;
    }

    /** Paths are given and chosen, and what was followed elsewhere is written down. */
    void begin() {
        giveFrom(BASICS);
        giveFrom(LEADERS);
        List.of("anna", "imane", "mehmet", "xenia", "zeger", "jana", "carmen", "joris")
                .forEach(person -> begin(person, ADVANCED, 210));
        List.of("joris", "lotte", "hamza").forEach(person -> begin(person, FACILITATORS, 230));
        followedElsewhere();
        exempt(
                "olivier",
                BASICS,
                "twee-dagen",
                300,
                "Volgde de tweedaagse bij een vorige werkgever. Het attest is" + " nagekeken.",
                today().plusYears(2));
        exempt(
                "jana",
                ADVANCED,
                "verhaal",
                70,
                "Schreef twee jaar geleden een verhaal voor onze praktijkbundel, dat"
                        + " collega’s nog altijd gebruiken.",
                null);
    }

    /** What people took along from what they read. */
    void read() {
        read("imane", 96, "Vragen stellen tot het kind zelf zegt wat er moet gebeuren.");
        read("joris", 94, "Ik vul de middelste kolom voortaan eerst in, samen met de ouders.");
        read("lotte", 93, "Eén zin per zorg, in woorden die een buurvrouw begrijpt.");
        read("mehmet", 92, "Eerst vragen wat er al goed gaat. Dat verandert de rest van het gesprek.");
        read("tarik", 91, "Een kladblad op tafel nodigt meer uit dan een formulier.");
        read("victor", 90, "Ik schrijf de woorden van het gezin op, niet de mijne.");
        read("xenia", 90, "Ook een kleine stap hoort in de derde kolom.");
        read("jana", 88, "Wachten met oplossingen tot alle drie de kolommen er staan.");
        read("laura", 85, "Laten lezen wat ik schreef, nog voor ik vertrek.");
        read("celine", 30, "De kolommen hardop lezen, en vragen wat er ontbreekt.");
    }

    /** A next version for who goes deeper: colleagues who had looked on turned out to bring most. */
    void drawUpTheNextVersion() {
        Moment moment = new Moment(30, LocalTime.of(10, 0));
        acting.person("chaima", moment, () -> {
            Went.well(drafts.begin(ADVANCED));
            PathDraft draft = drafts.draft(ADVANCED).orElseThrow();
            List<Step> steps = new ArrayList<>(draft.content().steps());
            steps.add(lookingOn());
            PathDraft kept = Went.as(
                            PathResult.Kept.class,
                            drafts.change(ADVANCED, draft.content().withSteps(steps), draft.version()))
                    .draft();
            return Went.as(PathResult.Done.class, drafts.offer(ADVANCED, kept.version()));
        });
    }

    /** Some are given a path by name, somebody leaves one again, and a new one is being drawn up. */
    void goOn() {
        giveByName("nele", "lotte", ADVANCED, 26);
        giveByName("chaima", "tarik", ADVANCED, 25);
        giveByName("elif", "imane", FACILITATORS, 18);
        Went.well(acting.person("hamza", new Moment(60, AFTER_WORK), () -> learning.leave(FACILITATORS)));
        acting.person("chaima", new Moment(2, AFTER_WORK), () -> {
            String code = drafts.begin();
            return Went.as(
                    PathResult.Kept.class,
                    drafts.change(
                            code,
                            forNewcomers(),
                            drafts.draft(code).orElseThrow().version()));
        });
        Went.as(
                AwayResult.Noted.class,
                acting.person(
                        "elif",
                        new Moment(12, BEFORE_WORK),
                        () -> away.note(Cast.person("kaat").id(), today().minusDays(16), null)));
    }

    private static Step lookingOn() {
        return new Step(
                "meekijken",
                1,
                "Doorgeven",
                "Handing on",
                "Laat een collega met je meekijken",
                "Let a colleague look on",
                "Een praktijkleider of trainer schrijft je terug wat goed werkte. Alleen jullie twee lezen dat.",
                "A practice leader or trainer writes back what worked well. Only the two of you read it.",
                1,
                null,
                null,
                List.of(asks(RequirementKind.OBSERVATION)));
    }

    /** Not complete yet: what the second step asks is still to be found. */
    private static PathContent forNewcomers() {
        return new PathContent(
                "Nieuw in het team",
                "New in the team",
                "De eerste drie maanden: kijken, vragen stellen en iemand om bij terecht te kunnen.",
                "The first three months: looking, asking and somebody to turn to.",
                3,
                List.of(new Audience(Role.CONSULTANT, null, null)),
                List.of(
                        newcomersStep("kennismaken", "Leer je intervisiegroep kennen", "Meet your intervision group")
                                .asking(List.of(asks(RequirementKind.INTERVISION))),
                        newcomersStep("meelopen", "Loop een dag mee met een collega", "Spend a day with a colleague")));
    }

    private static Step newcomersStep(String code, String nameNl, String nameEn) {
        return new Step(code, 1, "Aankomen", "Arriving", nameNl, nameEn, "", "", 1, null, null, List.of());
    }

    private static Requirement asks(RequirementKind kind) {
        return new Requirement(1, kind, 1, 0, null, null, null, null, null, null);
    }

    /** One of them lapsed, the other does so soon: this course counts for three years. */
    private void followedElsewhere() {
        String file = "person;course;date;hours\n"
                + "jef;praktijkleider;" + today().minusMonths(38) + ";36\n"
                + "veerle;praktijkleider;" + today().minusMonths(34) + ";36\n";
        Went.as(
                EarlierImportResult.Written.class,
                acting.person(
                        "hasan",
                        new Moment(370, AFTER_WORK),
                        () -> earlier.perform(file.getBytes(StandardCharsets.UTF_8), false)));
    }

    private void exempt(String person, String path, String step, int days, String reason, @Nullable LocalDate until) {
        ExemptionDraft draft = new ExemptionDraft(Cast.person(person).id(), path, step, reason, until);
        Went.as(
                ExemptionResult.Given.class,
                acting.person(
                        "paulien",
                        new Moment(days, AFTER_WORK),
                        () -> exemptions.give(draft, new byte[0], Confirmation.none())));
    }

    private void giveFrom(String path) {
        Went.as(GiveResult.Done.class, acting.person("chaima", GIVEN, () -> {
            GiveResult result = giving.giveFrom(path, LocalDate.ofInstant(acting.now(), Formats.ZONE));
            everybody.giveToWhoFits();
            return result;
        }));
    }

    private void giveByName(String by, String person, String path, int days) {
        Went.as(
                GiveResult.Done.class,
                acting.person(
                        by,
                        new Moment(days, BEFORE_WORK),
                        () -> giving.give(path, Cast.person(person).id(), null)));
    }

    private void begin(String person, String path, int days) {
        Went.as(
                BeginResult.Begun.class,
                acting.person(person, new Moment(days, BEFORE_WORK), () -> learning.begin(path)));
    }

    private void read(String person, int days, String sentence) {
        Went.as(
                ReadingResult.Noted.class,
                acting.person(
                        person,
                        new Moment(days, AFTER_WORK),
                        () -> readings.note(BASICS, "lezen", sentence, Confirmation.none())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(acting.now(), Formats.ZONE);
    }
}
