package be.leerspoor.demo;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.shell.Formats;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.training.Certificate;
import be.leerspoor.training.Certificates;
import be.leerspoor.training.CourseResult;
import be.leerspoor.training.Courses;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.EditionPlanning;
import be.leerspoor.training.EditionResult;
import be.leerspoor.training.EnrolResult;
import be.leerspoor.training.Enrolling;
import be.leerspoor.training.EvaluationDraft;
import be.leerspoor.training.EvaluationQuestion;
import be.leerspoor.training.EvaluationResult;
import be.leerspoor.training.Evaluations;
import be.leerspoor.training.LaterAnswers;
import be.leerspoor.training.LaterField;
import be.leerspoor.training.LicenceDraft;
import be.leerspoor.training.LicenceResult;
import be.leerspoor.training.Licences;
import be.leerspoor.training.MaterialMoment;
import be.leerspoor.training.MaterialResult;
import be.leerspoor.training.Materials;
import be.leerspoor.training.RevokeResult;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What goes with courses: material and stories, proposals, a cancellation, what people thought of them, licences. */
class DemoAfterCourses {

    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final LocalTime EVENING = LocalTime.of(17, 5);
    private static final LocalTime AT_HOME = LocalTime.of(19, 30);

    private final Courses courses;
    private final Stories stories;
    private final Materials materials;
    private final Enrolling enrolling;
    private final EditionPlanning planning;
    private final Evaluations evaluations;
    private final LaterAnswers later;
    private final Certificates certificates;
    private final Licences licences;
    private final ActingAs acting;

    DemoAfterCourses(
            Courses courses,
            Stories stories,
            Materials materials,
            Enrolling enrolling,
            EditionPlanning planning,
            Evaluations evaluations,
            LaterAnswers later,
            Certificates certificates,
            Licences licences,
            ActingAs acting) {
        this.courses = courses;
        this.stories = stories;
        this.materials = materials;
        this.enrolling = enrolling;
        this.planning = planning;
        this.evaluations = evaluations;
        this.later = later;
        this.certificates = certificates;
        this.licences = licences;
        this.acting = acting;
    }

    /** Brings it all about for these editions, by the keys of their scripts. */
    void create(Map<String, EditionId> editions) {
        licences();
        stories();
        prepare(named("basis-gent", editions), named("basis-brugge", editions));
        propose(named("begeleiden-later", editions));
        cancel(named("verdieping-kortrijk", editions));
        Given leaders = given("praktijkleiders", editions);
        evaluate(given("basis-brugge", editions), leaders);
        lookBack(leaders);
        revoke(named("basis-mechelen", editions));
    }

    private void licences() {
        licence("chaima", "SoS-0417", today().plusDays(40));
        licence("bert", "SoS-0533", today().plusDays(500));
        licence("paulien", "SoS-0381", today().minusDays(50));
    }

    private void licence(String trainer, String number, LocalDate until) {
        LicenceDraft draft = new LicenceDraft(
                Cast.person(trainer).id(),
                "Signs of Safety: basis en verdieping",
                number,
                until.minusYears(3).plusDays(1),
                until);
        Went.as(LicenceResult.Kept.class, acting.person("hasan", new Moment(320, MORNING), () -> licences.add(draft)));
    }

    private void stories() {
        addStory("Een rol behangpapier op het eerste huisbezoek");
        addStory("Three houses wordt three phones");
    }

    private void prepare(EditionId gent, EditionId brugge) {
        add(gent, 14, MaterialMoment.BEFORE, "Lees vooraf: wat ging er goed?", "vooraf/wat-ging-er-goed");
        add(gent, 14, MaterialMoment.BEFORE, "Hoe je het lokaal vindt", "vooraf/opleidingslokaal-gent");
        add(brugge, 50, MaterialMoment.BEFORE, "Lees vooraf: wat ging er goed?", "vooraf/wat-ging-er-goed");
        add(brugge, 28, MaterialMoment.AFTER, "De drie huizen om af te drukken", "achteraf/drie-huizen");
        add(brugge, 28, MaterialMoment.AFTER, "Tien schaalvragen om te proberen", "achteraf/schaalvragen");
    }

    private void addStory(String title) {
        StorySummary story = acting.person("chaima", acting.now(), () -> stories.titled(title, 1))
                .getFirst();
        Went.as(
                CourseResult.Done.class,
                acting.person("chaima", new Moment(35, MORNING), () -> courses.addStory("basis", story.id())));
    }

    /** Under an address that cannot exist. */
    private void add(EditionId edition, int days, MaterialMoment moment, String title, String place) {
        Went.as(
                MaterialResult.Added.class,
                acting.person(
                        "chaima",
                        new Moment(days, MORNING),
                        () -> materials.addLink(
                                edition,
                                moment,
                                title,
                                "https://lezen.meander.example/" + place,
                                Confirmation.none())));
    }

    /** Elif proposed something to Anna, who did not answer yet; Mehmet agreed. */
    private void propose(EditionId edition) {
        Went.as(EnrolResult.Proposed.class, proposed("elif", "anna", 2, edition));
        Went.as(EnrolResult.Proposed.class, proposed("nele", "mehmet", 9, edition));
        Went.as(
                EnrolResult.Placed.class,
                acting.person("mehmet", new Moment(8, MORNING), () -> enrolling.agree(edition)));
    }

    private EnrolResult proposed(String leader, String person, int days, EditionId edition) {
        return acting.person(
                leader,
                new Moment(days, EVENING),
                () -> enrolling.propose(edition, Cast.person(person).id()));
    }

    private void cancel(EditionId edition) {
        Went.as(
                EditionResult.Done.class,
                acting.person(
                        "bert",
                        new Moment(4, MORNING),
                        () -> planning.cancel(
                                edition,
                                "De zaal valt weg en er waren nog maar twee inschrijvingen. In Mechelen zijn er nog"
                                        + " plaatsen.",
                                Confirmation.none())));
    }

    /** Six of six tell what they thought of one, three of three of another, which is too few to be told. */
    private void evaluate(Given brugge, Given leaders) {
        evaluate("filip", brugge, 9, 8, 9, 9, "Eén schaalvraag oefenen op iets van onszelf: daar leerde ik het meest.");
        evaluate("hanne", brugge, 8, 9, 9, 9, "Ik had graag nog een halve dag geoefend met de drie huizen.");
        evaluate("karima", brugge, 9, 7, 8, 9, "");
        evaluate("lien", brugge, 7, 8, 9, 8, "Fijn dat een oefening ook mocht mislukken.");
        evaluate("noor", brugge, 8, 8, 10, 9, "");
        evaluate("stijn", brugge, 6, 7, 8, 8, "Het eerste uur mocht korter: veel daarvan herkende ik al.");
        evaluate("dirk", leaders, 9, 8, 9, 8, "");
        evaluate("ursula", leaders, 8, 9, 9, 9, "Meer tijd om bij elkaar mee te kijken.");
        evaluate("ilse", leaders, 8, 8, 9, 8, "");
    }

    private void evaluate(String person, Given given, int useful, int practice, int safe, int guidance, String words) {
        Map<EvaluationQuestion, Integer> answers = new EnumMap<>(EvaluationQuestion.class);
        answers.put(EvaluationQuestion.USEFUL, useful);
        answers.put(EvaluationQuestion.PRACTICE, practice);
        answers.put(EvaluationQuestion.SAFE, safe);
        answers.put(EvaluationQuestion.GUIDANCE, guidance);
        Went.as(
                EvaluationResult.Given.class,
                acting.person(
                        person,
                        given.days(1),
                        () -> evaluations.give(
                                given.edition(), new EvaluationDraft(answers, words), Confirmation.none())));
    }

    private void lookBack(Given given) {
        Map.of(
                        LaterField.APPLY,
                        "Ik begin elk gesprek met een consulent met de vraag wat al lukte. Vroeger kwam die pas op"
                                + " het einde.",
                        LaterField.HELPED,
                        "Een collega met wie ik om de twee weken kort bel over hoe het gaat.",
                        LaterField.HINDERED,
                        "Als er drie situaties op de agenda staan, schiet de vraag er soms bij in.")
                .forEach((field, words) -> Went.as(
                        SaveResult.Saved.class,
                        acting.person("dirk", given.days(44), () -> later.save(given.edition(), field, words, 0))));
    }

    private void revoke(EditionId edition) {
        acting.person("bert", new Moment(45, MORNING), () -> {
            Certificate certificate = certificates.of(edition).stream()
                    .filter(each ->
                            each.personName().equals(Cast.person("robin").name()))
                    .findFirst()
                    .orElseThrow();
            return Went.as(
                    RevokeResult.Revoked.class,
                    certificates.revoke(
                            certificate.id(),
                            "Dit attest kwam er per vergissing: de tweede dag haal je nog in. Daarna krijg je een"
                                    + " nieuw.",
                            Confirmation.none()));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(acting.now(), Formats.ZONE);
    }

    private Given given(String key, Map<String, EditionId> editions) {
        CourseScript script = CourseScript.all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new Given(named(key, editions), script.sessions(today()).getLast());
    }

    private static EditionId named(String key, Map<String, EditionId> editions) {
        return Objects.requireNonNull(editions.get(key), key);
    }

    /** An edition that was given, and its last day. */
    private record Given(EditionId edition, LocalDate last) {

        Instant days(int later) {
            return last.plusDays(later).atTime(AT_HOME).atZone(Formats.ZONE).toInstant();
        }
    }
}
