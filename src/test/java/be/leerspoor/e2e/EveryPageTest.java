package be.leerspoor.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.demo.Cast;
import be.leerspoor.intervision.AgreementDraft;
import be.leerspoor.intervision.Agreements;
import be.leerspoor.intervision.CaseId;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.intervision.MethodDrafts;
import be.leerspoor.intervision.PeerGroups;
import be.leerspoor.intervision.Room;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTestOnce;
import be.leerspoor.notice.MyNotices;
import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.plan.BegunIndicators;
import be.leerspoor.plan.IndicatorId;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.MadeReports;
import be.leerspoor.plan.Measure;
import be.leerspoor.plan.MeasureKind;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.Plans;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.ui.Shelf;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.ImpactDirection;
import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.ImpactTags;
import be.leerspoor.survey.ImpactTerm;
import be.leerspoor.survey.OwnQuestionnaires;
import be.leerspoor.survey.OwnStatements;
import be.leerspoor.survey.QuestionnaireVersion;
import be.leerspoor.survey.ScalingDraft;
import be.leerspoor.survey.StatementDraft;
import be.leerspoor.survey.StatementResult;
import be.leerspoor.survey.TeamScaling;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import be.leerspoor.training.ConversationDraft;
import be.leerspoor.training.ConversationKind;
import be.leerspoor.training.Conversations;
import be.leerspoor.training.CourseEditions;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.ExemptionDraft;
import be.leerspoor.training.Exemptions;
import be.leerspoor.training.GivenCourses;
import be.leerspoor.training.Learning;
import be.leerspoor.training.ObservationField;
import be.leerspoor.training.ObservationResult;
import be.leerspoor.training.Observations;
import be.leerspoor.training.PathDrafts;
import be.leerspoor.training.SessionAttendance;
import be.leerspoor.training.StepConfirmations;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/** Every place, opened by somebody it is for, wide and narrow, light and dark, in both languages. */
@LeerspoorTestOnce
@Tag("browser")
class EveryPageTest {

    private static final String WIDTHS = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String NOBODY = "";

    /** Where there is nothing on purpose: no such page, and a room to practise in that only a demo has. */
    private static final Set<String> NOTHING_THERE = Set.of("bestaat-niet", "intervision/practice");

    @RegisterExtension
    static final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Reviews reviews;

    @Autowired
    private MethodDrafts methods;

    @Autowired
    private CourseEditions editions;

    @Autowired
    private PathDrafts paths;

    @Autowired
    private PeerGroups groups;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Room room;

    @Autowired
    private Facilitation facilitation;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Notices notices;

    @Autowired
    private MyNotices mine;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Observations observations;

    @Autowired
    private StepConfirmations confirmations;

    @Autowired
    private Exemptions exemptions;

    @Autowired
    private Learning learning;

    @Autowired
    private TeamScaling scalings;

    @Autowired
    private ImpactTags impact;

    @Autowired
    private OwnStatements statements;

    @Autowired
    private AskedWaves waves;

    @Autowired
    private OwnQuestionnaires own;

    @Autowired
    private Plans plans;

    @Autowired
    private MadeReports reports;

    @Autowired
    private BegunIndicators indicators;

    @Autowired
    private WebApplicationContext application;

    /** Addresses per person; the template of the route stands before its address where they differ. */
    private final Map<String, Map<String, String>> places = new LinkedHashMap<>();

    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void fillTheHouse() {
        ReviewId draft = As.person("anna", () -> reviews.draft("Vijf minuten op de trap", "Ik bleef even zitten."));
        ReviewId shared =
                As.person("anna", () -> reviews.sharedWithTeam("Een oma die bleef", "Oma bleef bellen.", "Gent-Noord"));
        StoryId started = shelf.draft("Een schriftje dat meereist", "We kochten een schriftje.");
        StoryId handedIn = shelf.submitted("Het beraad op een deken", "We zaten in het park.");
        StoryId published =
                shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen op de grond.");
        GroupId group = groups.group("Noord", "elif", "anna", "bram", "imane");
        groups.meeting(group, LocalDateTime.of(2027, 3, 9, 16, 0));
        groups.meeting(group, LocalDateTime.of(2027, 3, 30, 14, 0));
        CaseId question = As.person("anna", () -> groups.question(group, "Hoe blijf ik in gesprek met oma?"));
        place(NOBODY, "login", "login");
        place(NOBODY, "login", "login?wrong");
        place(NOBODY, "welcome/:___url_parameter", "welcome/bestaat-niet");
        place("anna", "", "");
        place("anna", "reviews", "reviews");
        place("anna", "reviews/new", "reviews/new");
        place("anna", "reviews/:review", "reviews/" + shared);
        place("anna", "reviews/:review/write", "reviews/" + draft + "/write");
        place("anna", "reviews/:review/share", "reviews/" + draft + "/share");
        place("anna", "reviews/:review/harvest", "reviews/" + shared + "/harvest");
        place("anna", "stories/:story/edit", "stories/" + started + "/edit");
        place("anna", "stories/mine", "stories/mine");
        place("anna", "stories/new", "stories/new");
        place("anna", "intervision", "intervision");
        place("anna", "intervision/groups/:group", "intervision/groups/" + group);
        place("anna", "intervision/groups/:group/bring", "intervision/groups/" + group + "/bring");
        place("anna", "intervision/questions/:question", "intervision/questions/" + question);
        MeetingId meeting = meetings.begun("chaima", "anna", "bram");
        meetings.goTo(meeting, "chaima", "anna", Meetings.AGREE);
        agree(meeting);
        String roomGroup = As.person("anna", () -> room.screen(meeting))
                .orElseThrow()
                .group()
                .toString();
        MeetingId over = meetings.meeting(meetings.group("chaima", "anna", "bram"), "try-out");
        for (String userName : List.of("chaima", "anna", "bram")) {
            meetings.come(over, userName);
        }
        As.person("chaima", () -> {
            facilitation.begin(over);
            facilitation.close(over);
        });
        place("chaima", "intervision/attendance/:meeting", "intervision/attendance/" + over);
        place("anna", "intervision/attendance/:meeting", "intervision/attendance/" + over);
        place("anna", "intervision/agreements", "intervision/agreements");
        place("anna", "intervision/groups/:group/agreements", "intervision/groups/" + roomGroup + "/agreements");
        place("anna", "intervision/room/:meeting", "intervision/room/" + meeting);
        place("chaima", "intervision/room/:meeting", "intervision/room/" + meeting);
        place("bram", "intervision/room/:meeting/wall", "intervision/room/" + meeting + "/wall");
        place("chaima", "intervision/room/:meeting/minutes", "intervision/room/" + meeting + "/minutes");
        place("anna", "intervision/practice", "intervision/practice");
        place("elif", "intervision/groups/:group/settings", "intervision/groups/" + group + "/settings");
        place("chaima", "intervision", "intervision");
        place("chaima", "intervision/groups/new", "intervision/groups/new");
        place("fons", "intervision", "intervision");
        place("hasan", "administration/texts", "administration/texts");
        EditionId edition = editions.edition(1, LocalDate.of(2027, 4, 13), LocalDate.of(2027, 4, 20));
        editions.enrol(edition, "bram", "anna", "imane");
        place("anna", "training/courses", "training/courses");
        place("anna", "training/editions/:edition", "training/editions/" + edition);
        place("bram", "training/editions/:edition", "training/editions/" + edition);
        place("elif", "training/editions/:edition", "training/editions/" + edition);
        place("chaima", "training/courses", "training/courses");
        place("chaima", "training/courses/new", "training/courses/new");
        place("chaima", "training/courses/:course", "training/courses/basis");
        place("chaima", "training/editions/new", "training/editions/new");
        place("chaima", "training/editions/:edition", "training/editions/" + edition);
        place("chaima", "training/editions/:edition/edit", "training/editions/" + edition + "/edit");
        place("anna", "profile", "profile");
        place("anna", "intervision/methods", "intervision/methods");
        place("anna", "intervision/methods/:method", "intervision/methods/incident-ten");
        place("anna", "calendar", "calendar");
        place("anna", "notices", "notices");
        place("anna", "notices/:notice", "notices/" + toldToAnna());
        As.person("anna", () -> {
            impact.tag(published, new ImpactSpot(ImpactLevel.CLIENT, ImpactTerm.SHORT, 1));
            impact.tag(shared, new ImpactSpot(ImpactLevel.WORKER, ImpactTerm.SHORT, 4));
        });
        place("anna", "surveys/impact", "surveys/impact");
        place("anna", "surveys/impact/mine", "surveys/impact/mine");
        assertThat(As.person(
                        "greet",
                        () -> statements.add(
                                ImpactLevel.CLIENT,
                                ImpactTerm.SHORT,
                                ImpactDirection.BURDEN,
                                new StatementDraft("Iedereen bijeen krijgen vraagt tijd", ""),
                                Confirmation.none())))
                .isInstanceOf(StatementResult.Kept.class);
        place("greet", "surveys/impact", "surveys/impact");
        place("greet", "surveys/impact/own", "surveys/impact/own");
        place("anna", "surveys/tools", "surveys/tools");
        place("anna", "surveys/tools/:tool", "surveys/tools/drie-huizen");
        place("anna", "unknown", "bestaat-niet");
        place("joris", "reviews/:review", "reviews/" + shared);
        place("joris", "stories", "stories");
        place("joris", "stories", "stories?q=drie+huisjes");
        place("joris", "stories", "stories?q=xylofoonkwartet");
        place("joris", "stories/:story", "stories/" + published + "?q=drie+huisjes");
        String ownMethod = As.person("chaima", () -> methods.start("gossip").orElseThrow());
        place("chaima", "intervision/methods", "intervision/methods");
        place("chaima", "intervision/methods/:method", "intervision/methods/gossip");
        place("chaima", "intervision/methods/:method/edit", "intervision/methods/" + ownMethod + "/edit");
        As.person("chaima", () -> paths.begin("basisopleiding"));
        place("chaima", "training/paths", "training/paths");
        place("anna", "training", "training");
        place("anna", "training/path/:path", "training/path/basisopleiding");
        place("anna", "training/record", "training/record");
        place("elif", "training/team", "training/team");
        place("greet", "training/coverage", "training/coverage");
        place("greet", "training/coverage/years", "training/coverage/years");
        place("chaima", "training/paths/:path", "training/paths/basisopleiding");
        place("chaima", "training/paths/:path/edit", "training/paths/basisopleiding/edit");
        place("dirk", "stories/to-read", "stories/to-read");
        place("dirk", "stories/:story", "stories/" + handedIn);
        attendanceOfACourse();
        askColleagues();
        scaleTheTeam();
        measureThePlan();
        place("hasan", "administration/people", "administration/people");
        place("hasan", "administration/people/new", "administration/people/new");
        place(
                "hasan",
                "administration/people/:___url_parameter",
                "administration/people/" + Cast.person("anna").id());
        place("hasan", "administration/teams", "administration/teams");
        place("hasan", "administration/roles", "administration/roles");
        place("hasan", "administration/import", "administration/import");
        place("hasan", "administration/tags", "administration/tags");
        place("hasan", "administration/audit", "administration/audit");
        fillThePlan();
        place("hasan", "administration/mail", "administration/mail");
        place("elif", "first-look/:look", "first-look/team-path");
        makeSurveys();
        readSurveys();
        answerSurveys();
    }

    private void readSurveys() {
        WaveId published = waves.published();
        WaveId asked = waves.open("breadth", WaveMode.ANONYMOUS);
        int number = 0;
        for (String who : AskedWaves.everybody()) {
            String answer = number++ % 2 == 0 ? "rarely" : "every-case";
            waves.send(who, asked, AskedWaves.same(AskedWaves.TOOLS, answer));
        }
        waves.close(asked);
        place("anna", "surveys/results/:wave", "surveys/results/" + published);
        place("anna", "surveys/over-time/:questionnaire", "surveys/over-time/breadth");
        place("fons", "surveys/results/:wave", "surveys/results/" + asked + "?group=1");
    }

    private void fillThePlan() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        plans.put(
                "greet",
                Plans.action(
                        objective, "Elke maand samen", "anna", LocalDate.of(2027, 3, 9), LocalDate.of(2027, 12, 31)));
        Milestone day = Plans.milestone(objective, "Alle teams geoefend", LocalDate.of(2027, 6, 30));
        ItemId milestone = plans.put("greet", day);
        plans.change("greet", milestone, 1, day.movedTo(LocalDate.of(2027, 9, 30)), "Te weinig trainers");
        place("greet", "plan", "plan");
        place("anna", "plan/roadmap", "plan/roadmap");
        place("greet", "plan/items/:item", "plan/items/" + milestone);
        place("anna", "plan/items/:item", "plan/items/" + objective);
        place("greet", "plan/new/:kind", "plan/new/action");
        place("greet", "plan/new/:kind", "plan/new/decision");
        place("greet", "plan/frame", "plan/frame");
        place("greet", "plan/load", "plan/load");
        place("greet", "plan/agreed", "plan/agreed");
        place("greet", "plan/meetings", "plan/meetings");
        place("greet", "plan/meetings/:meeting", "plan/meetings/" + plans.meeting());
        place("anna", "plan/outcomes", "plan/outcomes");
        place("anna", "plan/outcomes/:outcome", "plan/outcomes/voice");
        place("greet", "plan/file", "plan/file");
        place("greet", "plan/reports", "plan/reports");
        place("greet", "plan/reports/:report", "plan/reports/" + reports.ofFirstYear("Nog te schrijven"));
        place("anna", "plan/reports/:report", "plan/reports/" + reports.finalOfFirstYear("Het eerste jaar"));
    }

    private void makeSurveys() {
        QuestionnaireVersion version = own.written("Bellen en tekenen");
        WaveId closed = own.closedWith(version, "We tekenden samen.", "Mevrouw Janssens belde mee.");
        WaveId planned = waves.planned("attitude", WaveMode.ANONYMOUS);
        WaveId family = waves.open("family", WaveMode.ANONYMOUS);
        String unwritten =
                "surveys/questionnaires/" + own.written("Nog te vragen").code() + "/1";
        String asked = "surveys/questionnaires/" + version.code() + "/1";
        place("chaima", "surveys/waves", "surveys/waves");
        place("chaima", "surveys/waves/new", "surveys/waves/new");
        place("chaima", "surveys/waves/:wave", "surveys/waves/" + planned);
        place("chaima", "surveys/waves/:wave", "surveys/waves/" + family);
        place("chaima", "surveys/waves/:wave", "surveys/waves/" + closed);
        place("chaima", "surveys/texts/:wave", "surveys/texts/" + closed);
        place("chaima", "surveys/take-over", "surveys/take-over");
        place("greet", "surveys/questionnaires", "surveys/questionnaires");
        place("chaima", "surveys/questionnaires/:code/:version", unwritten);
        place("chaima", "surveys/questionnaires/:code/:version", asked);
        place("chaima", "surveys/questionnaires/:code/:version/preview", unwritten + "/preview");
        place("chaima", "surveys/questionnaires/:code/:version", "surveys/questionnaires/family/1");
        place(
                "chaima",
                "surveys/questionnaires/:code/:version/words/:language",
                "surveys/questionnaires/family/1/words/ar");
    }

    private void answerSurveys() {
        WaveId anonymous = waves.open("depth", WaveMode.ANONYMOUS);
        WaveId named = waves.open("attitude", WaveMode.NAMED);
        WaveId pulse = waves.open("pulse", WaveMode.ANONYMOUS);
        place("anna", "surveys", "surveys");
        place("chaima", "surveys", "surveys");
        place("anna", "surveys/answer/:wave", "surveys/answer/" + anonymous);
        place("anna", "surveys/answer/:wave", "surveys/answer/" + named);
        place("anna", "surveys/answer/:wave", "surveys/answer/" + pulse);
    }

    private UUID toldToAnna() {
        notices.tell(
                List.of(Cast.person("anna").id()),
                "intervision.agreement",
                language -> new NoticeText("Je afspraak loopt af", "Vertel wat ervan werd.", "intervision/agreements"));
        return As.person("anna", mine::news).getFirst().id();
    }

    private void attendanceOfACourse() {
        GivenCourses.Given given = courses.today("basis", "anna", "bram", "imane");
        As.person("chaima", () -> attendance.othersPresent(given.session()));
        GivenCourses.Given before = courses.edition("verdieping", "chaima", LocalDateTime.of(2027, 1, 12, 9, 30));
        courses.place(before, "anna", "bram");
        As.person("chaima", () -> attendance.othersPresent(before.session()));
        GivenCourses.Given justNow = courses.edition("verdieping", "chaima", LocalDateTime.of(2027, 3, 8, 9, 30));
        courses.place(justNow, "anna");
        As.person("chaima", () -> attendance.othersPresent(justNow.session()));
        String sheet = "training/attendance/" + given.session();
        place("chaima", "training/attendance/:session", sheet);
        place("chaima", "training/attendance/:session/code", sheet + "/code");
        place("chaima", "training/attendance/file/:edition", "training/attendance/file/" + given.edition());
        place("chaima", "training/certificates/:edition", "training/certificates/" + given.edition());
        place("chaima", "training/evaluation/:edition/outcome", "training/evaluation/" + before.edition() + "/outcome");
        place("chaima", "training/import", "training/import");
        place("anna", "training/enter", "training/enter");
        place("anna", "training/certificates", "training/certificates");
        place("anna", "training/evaluation/:edition", "training/evaluation/" + justNow.edition());
        place("anna", "training/later/:edition", "training/later/" + before.edition());
        place("hasan", "training/licences", "training/licences");
    }

    private void askColleagues() {
        var talked = new ConversationDraft(
                ConversationKind.COACHING, Cast.person("dirk").id(), LocalDate.of(2027, 3, 8), true);
        UUID given = observed("anna");
        UUID asked = As.person("anna", () -> {
            conversations.note(talked);
            learning.begin("begeleider-intervisie");
            confirmations.ask("begeleider-intervisie", "bevestiging");
            return ((ObservationResult.Asked)
                            observations.ask(Cast.person("dirk").id()))
                    .observation();
        });
        var exempt = new ExemptionDraft(
                Cast.person("anna").id(), "begeleider-intervisie", "opleiding", "Volgde ze elders.", null);
        As.person(
                "chaima",
                () -> exemptions.give(exempt, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Confirmation.none()));
        place("anna", "training", "training");
        place("anna", "training/path/:path", "training/path/begeleider-intervisie");
        place("anna", "training/conversations", "training/conversations");
        place("anna", "training/observations/:observation", "training/observations/" + given);
        place("dirk", "training/observations/:observation", "training/observations/" + asked);
        place("dirk", "training/asked", "training/asked");
        place("chaima", "training/asked", "training/asked");
        place("chaima", "training/exemptions", "training/exemptions");
    }

    private void scaleTheTeam() {
        ScalingDraft draft = new ScalingDraft(
                6, "Iedereen werkt alleen.", "We lezen samen na.", "We bellen elkaar.", "Elke week samen nalezen.");
        As.person("anna", () -> scalings.scale(Cast.team("Gent-Noord").id(), draft, Confirmation.none()));
        place("anna", "surveys/team", "surveys/team");
        place("bram", "surveys/team", "surveys/team");
        place("greet", "surveys/team", "surveys/team");
        place("anna", "surveys/support", "surveys/support");
        place("hasan", "surveys/support", "surveys/support");
        place("hasan", "surveys/support/edit", "surveys/support/edit");
    }

    private void measureThePlan() {
        indicators.plan(YearMonth.of(2026, 9));
        IndicatorId used = indicators.counted(Measure.of(MeasureKind.STORIES_PUBLISHED), "Gepubliceerde verhalen");
        IndicatorId load = indicators.load("Ervaren last");
        indicators.enter(load, LocalDate.of(2026, 12, 1), 3.5);
        indicators.enter(load, LocalDate.of(2027, 2, 1), 3);
        indicators.count();
        place("anna", "plan/indicators", "plan/indicators");
        place("greet", "plan/indicators", "plan/indicators");
        place("anna", "plan/indicators/:indicator", "plan/indicators/" + used);
        place("greet", "plan/indicators/:indicator", "plan/indicators/" + load);
        place("greet", "plan/indicators/new", "plan/indicators/new");
        place("greet", "plan/indicators/:indicator/edit", "plan/indicators/" + load + "/edit");
        place("greet", "plan/indicators/:indicator/enter", "plan/indicators/" + load + "/enter");
        place("greet", "plan/indicators/:indicator/correct/:month", "plan/indicators/" + used + "/correct/2026-12");
    }

    private UUID observed(String learner) {
        UUID observation = As.person(
                learner,
                () -> ((ObservationResult.Asked)
                                observations.ask(Cast.person("dirk").id()))
                        .observation());
        As.person("dirk", () -> {
            observations.save(observation, ObservationField.SAW, "Je wachtte tot hij zelf begon te praten.", 0);
            observations.give(observation, LocalDate.of(2027, 3, 8), Confirmation.none());
        });
        return observation;
    }

    private void agree(MeetingId meeting) {
        AgreementDraft draft = new AgreementDraft("Ik bel oma.", LocalDate.of(2027, 3, 12), null, null);
        As.person("anna", () -> agreements.make(meeting, draft, Confirmation.none()));
    }

    @Test
    void everyPageIsAccessibleFitsAndSpeaksTheLanguageChosen() {
        places.forEach((person, addresses) -> {
            Page page = browser.desktop(address("login"));
            if (!person.isEmpty()) {
                browser.signIn(page, person);
            }
            look(page, addresses, "nl", ColorScheme.LIGHT, ColorScheme.DARK);
            if (!person.isEmpty()) {
                chooseEnglish(page);
                look(page, addresses, "en", ColorScheme.LIGHT, ColorScheme.DARK);
            }
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void noPlaceIsForgotten() {
        Set<String> known = places.values().stream()
                .flatMap(addresses -> addresses.values().stream())
                .map(EveryPageTest::shape)
                .collect(Collectors.toCollection(TreeSet::new));

        RouteConfiguration routes = RouteConfiguration.forRegistry(
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(application.getServletContext())));
        Set<String> there = routes.getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .map(EveryPageTest::shape)
                .collect(Collectors.toCollection(TreeSet::new));
        // Only an empty house has it.
        there.remove("setup");

        assertThat(known).containsAll(there);
    }

    /** Wide in the one look, narrow in the other: the second language has them the other way round. */
    private void look(Page page, Map<String, String> addresses, String language, ColorScheme wide, ColorScheme narrow) {
        addresses.keySet().forEach(address -> {
            page.setViewportSize(1440, 900);
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(wide));
            if (Browser.goesWrong(page, address(address)) != NOTHING_THERE.contains(address)) {
                faults.add("/" + address + " (" + language + ") does not work: " + page.innerText("h1"));
            }
            fits(page, address, language + ", wide");
            if (wide == ColorScheme.LIGHT) {
                accessible(page, address, language + ", wide");
            }
            page.setViewportSize(390, 844);
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(narrow));
            fits(page, address, language + ", narrow");
            if (narrow == ColorScheme.DARK) {
                accessible(page, address, language + ", narrow");
            }
            String spoken = String.valueOf(page.evaluate("document.documentElement.lang"));
            if (!spoken.startsWith(language)) {
                faults.add("/" + address + " speaks " + spoken + " and not " + language);
            }
        });
    }

    private void fits(Page page, String address, String how) {
        int over = ((Number) page.evaluate(WIDTHS)).intValue();
        if (over > 0) {
            faults.add("/" + address + " (" + how + ") is " + over + " px too wide");
        }
    }

    private void accessible(Page page, String address, String how) {
        try {
            Browser.assertAccessible(page);
        } catch (AssertionError found) {
            faults.add("/" + address + " (" + how + "): " + found.getMessage());
        }
    }

    private void chooseEnglish(Page page) {
        page.setViewportSize(1440, 900);
        page.navigate(address(""));
        Browser.settled(page);
        page.click(".rail-account");
        page.click(".choice-buttons button[lang=en]");
        page.waitForSelector("html[lang=en]");
        page.waitForSelector("h1");
    }

    private void place(String person, String template, String address) {
        places.computeIfAbsent(person, someone -> new LinkedHashMap<>()).put(address, template);
    }

    private static String shape(String template) {
        return template.replaceAll(":[^/]+", ":");
    }

    private String address(String place) {
        return "http://localhost:" + port + "/" + place;
    }
}
