package be.leerspoor.access;

import static leerspoor.db.intervision.Tables.AGREEMENT;
import static leerspoor.db.intervision.Tables.ENTRY;
import static leerspoor.db.intervision.Tables.GROUP_MEMBER;
import static leerspoor.db.notice.Tables.CALENDAR_FEED;
import static leerspoor.db.notice.Tables.TOLD;
import static leerspoor.db.people.Tables.ACCESS_TOKEN;
import static leerspoor.db.people.Tables.MEMBERSHIP;
import static leerspoor.db.people.Tables.ONE_TIME_LINK;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.stories.Tables.AUTHOR_TEAM;
import static leerspoor.db.stories.Tables.STORY;
import static leerspoor.db.training.Tables.AWAY;
import static leerspoor.db.training.Tables.EVALUATION_WORDS;
import static leerspoor.db.training.Tables.LICENCE;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.Ask;
import be.leerspoor.casereview.CaseReviews;
import be.leerspoor.casereview.Discarding;
import be.leerspoor.casereview.Question;
import be.leerspoor.casereview.RespondResult;
import be.leerspoor.casereview.Responding;
import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.ShareResult;
import be.leerspoor.casereview.Sharing;
import be.leerspoor.casereview.Writing;
import be.leerspoor.demo.Cast;
import be.leerspoor.intervision.AgreeResult;
import be.leerspoor.intervision.AgreementDraft;
import be.leerspoor.intervision.AgreementId;
import be.leerspoor.intervision.Agreements;
import be.leerspoor.intervision.AttendanceCorrection;
import be.leerspoor.intervision.Attended;
import be.leerspoor.intervision.CaseId;
import be.leerspoor.intervision.CaseResult;
import be.leerspoor.intervision.CorrectionResult;
import be.leerspoor.intervision.EnterResult;
import be.leerspoor.intervision.EntryId;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.GroupCare;
import be.leerspoor.intervision.GroupDraft;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.GroupResult;
import be.leerspoor.intervision.Intake;
import be.leerspoor.intervision.MeetingDraft;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Meetings;
import be.leerspoor.intervision.Minutes;
import be.leerspoor.intervision.PlanResult;
import be.leerspoor.intervision.Planning;
import be.leerspoor.intervision.Promises;
import be.leerspoor.intervision.Rhythm;
import be.leerspoor.intervision.RoomWriting;
import be.leerspoor.intervision.Takeaway;
import be.leerspoor.intervision.Urgency;
import be.leerspoor.intervision.Way;
import be.leerspoor.kit.As;
import be.leerspoor.kit.Wire;
import be.leerspoor.notice.Appointments;
import be.leerspoor.notice.CalendarFeeds;
import be.leerspoor.notice.NoticeText;
import be.leerspoor.notice.Notices;
import be.leerspoor.people.AccessChanged;
import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.AccessTokens;
import be.leerspoor.people.Period;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import be.leerspoor.people.RolePlace;
import be.leerspoor.people.Staff;
import be.leerspoor.people.TeamId;
import be.leerspoor.people.TokenLifetime;
import be.leerspoor.plan.BegunIndicators;
import be.leerspoor.plan.FigureDesk;
import be.leerspoor.plan.FigureDraft;
import be.leerspoor.plan.IndicatorId;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.Measure;
import be.leerspoor.plan.MeasureKind;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.search.Order;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.stories.DecisionResult;
import be.leerspoor.stories.Drafting;
import be.leerspoor.stories.Harvest;
import be.leerspoor.stories.MoveResult;
import be.leerspoor.stories.SaveSearchResult;
import be.leerspoor.stories.SavedSearches;
import be.leerspoor.stories.SecondReading;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StoryField;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StoryUses;
import be.leerspoor.stories.SubmitResult;
import be.leerspoor.stories.UseResult;
import be.leerspoor.stories.Withdrawal;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.WaveId;
import be.leerspoor.training.AwayResult;
import be.leerspoor.training.AwayTimes;
import be.leerspoor.training.Certificate;
import be.leerspoor.training.Certificates;
import be.leerspoor.training.ConfirmationResult;
import be.leerspoor.training.ConversationDraft;
import be.leerspoor.training.ConversationKind;
import be.leerspoor.training.ConversationResult;
import be.leerspoor.training.Conversations;
import be.leerspoor.training.CourseSession;
import be.leerspoor.training.EditionDraft;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.EditionPlanning;
import be.leerspoor.training.EditionResult;
import be.leerspoor.training.Editions;
import be.leerspoor.training.EnrolResult;
import be.leerspoor.training.Enrolling;
import be.leerspoor.training.EvaluationDraft;
import be.leerspoor.training.EvaluationQuestion;
import be.leerspoor.training.EvaluationResult;
import be.leerspoor.training.Evaluations;
import be.leerspoor.training.ExemptionAsked;
import be.leerspoor.training.ExemptionDraft;
import be.leerspoor.training.ExemptionRequests;
import be.leerspoor.training.ExemptionResult;
import be.leerspoor.training.Exemptions;
import be.leerspoor.training.GiveBackResult;
import be.leerspoor.training.GivenCourses;
import be.leerspoor.training.LaterAnswers;
import be.leerspoor.training.LaterField;
import be.leerspoor.training.Learning;
import be.leerspoor.training.LicenceDraft;
import be.leerspoor.training.LicenceResult;
import be.leerspoor.training.Licences;
import be.leerspoor.training.MaterialMoment;
import be.leerspoor.training.MaterialResult;
import be.leerspoor.training.Materials;
import be.leerspoor.training.ObservationField;
import be.leerspoor.training.ObservationResult;
import be.leerspoor.training.Observations;
import be.leerspoor.training.PathContent;
import be.leerspoor.training.PathDrafts;
import be.leerspoor.training.PathResult;
import be.leerspoor.training.ReadingResult;
import be.leerspoor.training.Readings;
import be.leerspoor.training.RevokeResult;
import be.leerspoor.training.SessionAttendance;
import be.leerspoor.training.SessionDraft;
import be.leerspoor.training.SessionId;
import be.leerspoor.training.StepConfirmations;
import be.leerspoor.training.WhoEnrols;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** What anna wrote in every state and for every circle of readers, and everybody who might want to see it, signed in. */
final class World implements AutoCloseable {

    private static final TeamId TEAM = Cast.team("Gent-Noord").id();

    private final Marks marks = new Marks();
    private final Map<Reader, Wire> browsers = new EnumMap<>(Reader.class);
    private final Map<Reader, String> tokens = new EnumMap<>(Reader.class);
    private final List<ReviewId> reviews = new ArrayList<>();
    private final List<StoryId> stories = new ArrayList<>();
    private final List<UUID> rows = new ArrayList<>();
    private final List<MeetingId> meetings = new ArrayList<>();
    private final List<CaseId> questions = new ArrayList<>();
    private final List<AgreementId> agreements = new ArrayList<>();
    private final List<EntryId> entries = new ArrayList<>();
    private final List<EditionId> editions = new ArrayList<>();
    private final List<SessionId> courseSessions = new ArrayList<>();
    private final List<WaveId> waves = new ArrayList<>();
    private final List<ImpactSpot> spots = new ArrayList<>();
    private final List<ItemId> planItems = new ArrayList<>();
    private final List<IndicatorId> indicators = new ArrayList<>();
    private GroupId group = GroupId.random();
    private final ApplicationContext application;
    private final DSLContext sql;
    private final LocalDate today;
    private final int port;

    World(ApplicationContext application, LocalDate today, int port) {
        this.application = application;
        this.sql = application.getBean(DSLContext.class);
        this.today = today;
        this.port = port;
    }

    /** Makes everything. */
    World made() {
        List.of("lotte", "mehmet").forEach(this::bringIntoTheTeam);
        make(Role.PRACTICE_LEADER, "kaat");
        writeReviews();
        bringAGroupTogether();
        giveACourse();
        writeStories();
        followACourse();
        askColleagues();
        keepWhatBelongsToPaths();
        askSurveys();
        measureThePlan();
        plan();
        saveASearch();
        keepSecrets();
        everybodySignsIn();
        removeFromTheTeam("lotte");
        removeFromTheGroup("quinten");
        As.person("hasan", () -> bean(Staff.class).deactivate(person("mehmet")));
        return this;
    }

    Marks marks() {
        return marks;
    }

    Wire browser(Reader reader) {
        return browsers.get(reader);
    }

    /** The access token of this reader, or one that never was. */
    String token(Reader reader) {
        return tokens.get(reader);
    }

    List<ReviewId> reviews() {
        return reviews;
    }

    List<StoryId> stories() {
        return stories;
    }

    List<AgreementId> agreements() {
        return agreements;
    }

    List<EntryId> entries() {
        return entries;
    }

    GroupId group() {
        return group;
    }

    List<EditionId> editions() {
        return editions;
    }

    List<SessionId> courseSessions() {
        return courseSessions;
    }

    List<ItemId> planItems() {
        return planItems;
    }

    List<WaveId> waves() {
        return waves;
    }

    List<ImpactSpot> spots() {
        return spots;
    }

    List<IndicatorId> indicators() {
        return indicators;
    }

    List<MeetingId> meetings() {
        return meetings;
    }

    List<CaseId> questions() {
        return questions;
    }

    /** Names of rows that belong to somebody: tokens, memberships, what a group has. */
    List<UUID> rows() {
        return rows;
    }

    List<PersonId> people() {
        return List.of(person("anna"), person("imane"));
    }

    TeamId team() {
        return TEAM;
    }

    @Override
    public void close() {
        browsers.values().forEach(Wire::close);
    }

    private void writeReviews() {
        review("proud-case", Thing.REVIEW_IN_DRAFT);
        ReviewId forOne = review("three-columns", Thing.REVIEW_FOR_A_CHOSEN_COLLEAGUE);
        share(forOne, Set.of(person("imane")), Set.of());
        respond("imane", forOne, Thing.RESPONSE_OF_THE_CHOSEN_COLLEAGUE);
        ReviewId forTeam = review("proud-case", Thing.REVIEW_FOR_THE_TEAM);
        share(forTeam, Set.of(), Set.of(TEAM));
        respond("joris", forTeam, Thing.RESPONSE_OF_A_TEAM_MEMBER);
        write("joris", forTeam, Thing.RESPONSE_BEING_WRITTEN);
        ReviewId closed = review("proud-case", Thing.REVIEW_WITHDRAWN);
        share(closed, Set.of(person("bram")), Set.of(TEAM));
        respond("joris", closed, Thing.RESPONSE_TO_THE_WITHDRAWN_REVIEW);
        write("joris", closed, Thing.RESPONSE_BEING_WRITTEN_TO_THE_WITHDRAWN_REVIEW);
        assertThat(As.person("anna", () -> bean(Sharing.class).withdraw(closed)))
                .isTrue();
        ReviewId putAway = review("proud-case", Thing.REVIEW_PUT_AWAY);
        share(putAway, Set.of(person("bram")), Set.of(TEAM));
        assertThat(As.person(
                        "anna",
                        () -> bean(Sharing.class).withdraw(putAway)
                                && bean(Discarding.class).discard(putAway)))
                .isTrue();
    }

    private void write(String responder, ReviewId review, Thing thing) {
        assertThat(As.person(responder, () -> bean(Responding.class).keep(review, marks.text(thing))))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private ReviewId review(String template, Thing thing) {
        Writing writing = bean(Writing.class);
        ReviewId review = As.person("anna", () -> writing.start(template));
        reviews.add(review);
        List<String> fields = new ArrayList<>(List.of(Writing.TITLE));
        As.person("anna", () -> bean(CaseReviews.class).review(review).orElseThrow()).template().questions().stream()
                .filter(question -> question.kind() == Question.Kind.TEXT)
                .forEach(question -> fields.add(question.code()));
        fields.forEach(field -> assertThat(As.person("anna", () -> writing.save(review, field, marks.text(thing), 0)))
                .isInstanceOf(SaveResult.Saved.class));
        return review;
    }

    private void share(ReviewId review, Set<PersonId> colleagues, Set<TeamId> teams) {
        assertThat(As.person(
                        "anna",
                        () -> bean(Sharing.class)
                                .share(review, colleagues, teams, Ask.APPRECIATE, Confirmation.none())))
                .isInstanceOf(ShareResult.Shared.class);
    }

    private void respond(String responder, ReviewId review, Thing thing) {
        assertThat(As.person(
                        responder,
                        () -> bean(Responding.class)
                                .respond(review, Ask.APPRECIATE, marks.text(thing), Confirmation.none())))
                .isInstanceOf(RespondResult.Given.class);
    }

    private void bringAGroupTogether() {
        GroupDraft draft = new GroupDraft(
                marks.text(Thing.GROUP_DETAILS),
                marks.text(Thing.GROUP_DETAILS),
                Cast.regions().get(2).id(),
                marks.text(Thing.GROUP_DETAILS),
                "https://meet.example/" + marks.mark(Thing.GROUP_DETAILS),
                90);
        GroupResult made = As.person(
                "paulien",
                () -> bean(GroupCare.class)
                        .create(
                                draft,
                                Set.of(person("anna"), person("quinten")),
                                Set.of(person("otis")),
                                marks.text(Thing.GROUP_PROMISE)));
        group = ((GroupResult.Made) made).group();
        rows.add(group.value());
        As.person("otis", () -> {
            Planning planning = bean(Planning.class);
            planning.keepRhythm(group, new Rhythm(2, today.plusDays(9), LocalTime.NOON));
            MeetingDraft meeting =
                    new MeetingDraft(Way.LIVE, 90, marks.text(Thing.GROUP_DETAILS), "", Optional.empty());
            var dates =
                    Set.of(today.plusDays(2).atTime(12, 0), today.plusDays(3).atTime(12, 0));
            meetings.addAll(((PlanResult.Planned) planning.plan(group, dates, meeting)).meetings());
            assertThat(planning.cancel(meetings.getLast(), marks.text(Thing.REASON_OF_A_CANCELLATION)))
                    .isInstanceOf(PlanResult.Done.class);
        });
        ReviewId review = review("proud-case", Thing.REVIEW_FOR_THE_GROUP);
        assertThat(As.person(
                        "anna",
                        () -> bean(Sharing.class)
                                .share(
                                        review,
                                        Set.of(),
                                        Set.of(),
                                        Set.of(AccessTerm.ofCircle(group.value())),
                                        Ask.THINK_ALONG,
                                        Confirmation.none())))
                .isInstanceOf(ShareResult.Shared.class);
        bring("anna", Thing.QUESTION_BROUGHT, Optional.of(review));
        CaseId back = bring("anna", Thing.QUESTION_TAKEN_BACK, Optional.empty());
        assertThat(As.person("anna", () -> bean(Intake.class).takeBack(back))).isTrue();
        bring("quinten", Thing.QUESTION_OF_WHO_LEFT, Optional.empty());
        meetInTheRoom();
        meetingThatIsOver();
        meetings.forEach(meeting -> rows.add(meeting.value()));
        questions.forEach(question -> rows.add(question.value()));
    }

    /** A meeting that goes on: anna shared one text and not the other, otis presents and makes an agreement. */
    private void meetInTheRoom() {
        Meetings kit = bean(Meetings.class);
        kit.tryOut();
        MeetingId meeting = kit.meeting(group, "try-out");
        meetings.add(meeting);
        for (String userName : List.of("otis", "anna", "quinten")) {
            As.person(userName, () -> bean(Promises.class).make(group, 1));
            assertThat(kit.come(meeting, userName)).isInstanceOf(EnterResult.Entered.class);
        }
        As.person("otis", () -> bean(Facilitation.class).begin(meeting));
        kit.goTo(meeting, "otis", "otis", Meetings.WRITE_QUESTIONS);
        writeInTheRoom(meeting, Meetings.WRITE_QUESTIONS, Thing.TEXT_SHOWN_IN_THE_ROOM);
        kit.goTo(meeting, "otis", "otis", Meetings.ASK_IN_TURN);
        writeInTheRoom(meeting, Meetings.ASK_IN_TURN, Thing.TEXT_NOT_SHOWN_IN_THE_ROOM);
        kit.goTo(meeting, "otis", "otis", Meetings.AGREE);
        AgreementDraft draft =
                new AgreementDraft(marks.text(Thing.AGREEMENT_OF_THE_GROUP), today.plusDays(5), null, null);
        assertThat(As.person("otis", () -> bean(Agreements.class).make(meeting, draft, Confirmation.none())))
                .isInstanceOf(AgreeResult.Kept.class);
        assertThat(As.person(
                        "anna",
                        () -> bean(Takeaway.class).save(meeting, marks.text(Thing.WHAT_SOMEBODY_TAKES_ALONG), 0)))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(As.person(
                        "anna", () -> bean(Intake.class).keepDraft(group, marks.text(Thing.QUESTION_BEING_WORDED), 0)))
                .isInstanceOf(SaveResult.Saved.class);
        As.person("otis", () -> {
            Minutes minutes = bean(Minutes.class);
            minutes.begin(meeting);
            assertThat(minutes.save(meeting, marks.text(Thing.MINUTES_IN_DRAFT), 1))
                    .isInstanceOf(SaveResult.Saved.class);
        });
        agreements.addAll(sql.select(AGREEMENT.ID).from(AGREEMENT).fetch(AGREEMENT.ID));
        entries.addAll(sql.select(ENTRY.ID).from(ENTRY).fetch(ENTRY.ID));
    }

    /** Otis facilitated, and who was there was put right: of anna, and of quinten who left the group since. */
    private void meetingThatIsOver() {
        Meetings kit = bean(Meetings.class);
        MeetingId meeting = kit.meeting(group, "try-out");
        meetings.add(meeting);
        for (String userName : List.of("otis", "anna", "quinten")) {
            kit.come(meeting, userName);
        }
        As.person("otis", () -> {
            Facilitation facilitation = bean(Facilitation.class);
            facilitation.begin(meeting);
            assertThat(facilitation.close(meeting)).isTrue();
        });
        kit.wasOn(meeting, today.minusDays(3));
        sql.update(GROUP_MEMBER)
                .set(GROUP_MEMBER.FROM_DATE, today.minusDays(10))
                .where(GROUP_MEMBER.GROUP_ID.eq(group))
                .execute();
        for (String userName : List.of("anna", "quinten")) {
            assertThat(As.person(
                            "otis",
                            () -> bean(AttendanceCorrection.class).note(meeting, person(userName), Attended.EXCUSED)))
                    .isInstanceOf(CorrectionResult.Kept.class);
        }
    }

    private void writeInTheRoom(MeetingId meeting, int place, Thing thing) {
        assertThat(As.person("anna", () -> bean(RoomWriting.class).save(meeting, place, 0, marks.text(thing), 0)))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private CaseId bring(String author, Thing thing, Optional<ReviewId> review) {
        CaseResult brought = As.person(
                author,
                () -> bean(Intake.class).bring(group, marks.text(thing), Urgency.SOON, review, Confirmation.none()));
        questions.add(((CaseResult.Brought) brought).question());
        return questions.getLast();
    }

    private void removeFromTheGroup(String userName) {
        assertThat(As.person("otis", () -> bean(GroupCare.class).endMembership(group, person(userName), today)))
                .isInstanceOf(GroupResult.Done.class);
    }

    /** An edition given by paulien: imane has a place, anna gave hers back and said why. */
    private void giveACourse() {
        SessionDraft session = new SessionDraft(
                null,
                today.plusDays(10),
                LocalTime.of(9, 0),
                LocalTime.NOON,
                "Aalst",
                "https://meet.example/" + marks.mark(Thing.LINK_OF_A_COURSE_SESSION),
                Set.of(person("paulien")));
        EditionDraft draft =
                new EditionDraft("basis", null, 2, WhoEnrols.OPEN, today.minusDays(1), 80, List.of(session));
        EditionId edition = planned(draft);
        for (String userName : List.of("anna", "imane")) {
            assertThat(As.person(userName, () -> bean(Enrolling.class).enrol(edition)))
                    .isInstanceOf(EnrolResult.Placed.class);
        }
        assertThat(As.person(
                        "anna",
                        () -> bean(Enrolling.class)
                                .leave(
                                        edition,
                                        marks.text(Thing.REASON_OF_WHO_GAVE_A_PLACE_BACK),
                                        Confirmation.none())))
                .isInstanceOf(EnrolResult.Left.class);
        assertThat(As.person(
                        "paulien",
                        () -> bean(Materials.class)
                                .addLink(
                                        edition,
                                        MaterialMoment.BEFORE,
                                        marks.text(Thing.MATERIAL_OF_AN_EDITION),
                                        "https://lees.example/" + marks.mark(Thing.MATERIAL_OF_AN_EDITION),
                                        Confirmation.none())))
                .isInstanceOf(MaterialResult.Added.class);
        As.person("paulien", () -> bean(Editions.class).edition(edition).orElseThrow()).summary().sessions().stream()
                .map(CourseSession::id)
                .forEach(courseSessions::add);
        EditionId cancelled = planned(draft);
        assertThat(As.person(
                        "paulien",
                        () -> bean(EditionPlanning.class)
                                .cancel(
                                        cancelled,
                                        marks.text(Thing.REASON_OF_A_CANCELLED_EDITION),
                                        Confirmation.none())))
                .isInstanceOf(EditionResult.Done.class);
        editions.addAll(List.of(edition, cancelled));
        editions.forEach(one -> rows.add(one.value()));
        courseSessions.forEach(one -> rows.add(one.value()));
    }

    private EditionId planned(EditionDraft draft) {
        return ((EditionResult.Planned)
                        As.person("paulien", () -> bean(EditionPlanning.class).plan(draft)))
                .edition();
    }

    private void writeStories() {
        story(As.person("anna", () -> bean(Harvest.class).start(reviews.getFirst())), Thing.STORY_IN_DRAFT);
        StoryId harvested = As.person("anna", () -> bean(Harvest.class).start(reviews.get(2)));
        handIn(story(harvested, Thing.STORY_HANDED_IN));
        StoryId returned = handIn(story(started(), Thing.STORY_SENT_BACK));
        assertThat(As.person(
                        "dirk",
                        () -> bean(SecondReading.class)
                                .sendBack(
                                        returned,
                                        version(returned),
                                        marks.text(Thing.REMARK_OF_THE_SECOND_READER),
                                        Confirmation.none())))
                .isInstanceOf(DecisionResult.Returned.class);
        StoryId published = publish(handIn(story(started(), Thing.STORY_PUBLISHED)));
        use("bram", published, Thing.USE_OF_THE_PUBLISHED_STORY);
        StoryId withdrawn = publish(handIn(story(started(), Thing.STORY_WITHDRAWN)));
        use("bram", withdrawn, Thing.USE_OF_THE_WITHDRAWN_STORY);
        assertThat(As.person("anna", () -> bean(Withdrawal.class).withdraw(withdrawn)))
                .isInstanceOf(MoveResult.Moved.class);
        StoryId imported = story(started(), Thing.STORY_IMPORTED_AND_NOT_CHECKED);
        // As an import leaves it: with nobody who wrote it.
        sql.update(STORY).setNull(STORY.AUTHOR_ID).where(STORY.ID.eq(imported)).execute();
        sql.deleteFrom(AUTHOR_TEAM).where(AUTHOR_TEAM.STORY_ID.eq(imported)).execute();
    }

    private StoryId started() {
        return As.person("anna", () -> bean(Drafting.class).start());
    }

    private StoryId story(StoryId story, Thing thing) {
        stories.add(story);
        for (StoryField field : StoryField.values()) {
            assertThat(As.person("anna", () -> bean(Drafting.class).save(story, field, marks.text(thing), 0)))
                    .isInstanceOf(SaveResult.Saved.class);
        }
        return story;
    }

    private StoryId handIn(StoryId story) {
        assertThat(As.person("anna", () -> bean(Drafting.class).submit(story, Confirmation.none())))
                .isInstanceOf(SubmitResult.Submitted.class);
        return story;
    }

    private StoryId publish(StoryId story) {
        assertThat(As.person(
                        "dirk", () -> bean(SecondReading.class).publish(story, version(story), Confirmation.none())))
                .isInstanceOf(DecisionResult.Published.class);
        return story;
    }

    private int version(StoryId story) {
        return As.person(
                "dirk", () -> bean(Stories.class).story(story).orElseThrow().version());
    }

    private void use(String userName, StoryId story, Thing thing) {
        assertThat(As.person(userName, () -> bean(StoryUses.class).use(story, marks.text(thing), Confirmation.none())))
                .isInstanceOf(UseResult.Used.class);
    }

    /** Made and given by paulien; anna was there, got a certificate that was revoked, and looks back six weeks later. */
    private void followACourse() {
        GivenCourses courses = bean(GivenCourses.class);
        GivenCourses.Given given =
                courses.edition("basis", "paulien", today.minusDays(60).atTime(9, 0));
        courses.handOver(given, "paulien");
        courses.place(given, "anna");
        rows.add(given.edition().value());
        rows.add(given.session().value());
        As.person("paulien", () -> bean(SessionAttendance.class).othersPresent(given.session()));
        Certificate certificate =
                As.person("anna", () -> bean(Certificates.class).mine()).getFirst();
        rows.add(certificate.id().value());
        assertThat(As.person(
                        "paulien",
                        () -> bean(Certificates.class)
                                .revoke(
                                        certificate.id(),
                                        marks.text(Thing.REASON_OF_A_REVOCATION),
                                        Confirmation.none())))
                .isInstanceOf(RevokeResult.Revoked.class);
        assertThat(As.person(
                        "anna",
                        () -> bean(LaterAnswers.class)
                                .save(
                                        given.edition(),
                                        LaterField.APPLY,
                                        marks.text(Thing.WHAT_IS_APPLIED_AFTER_A_COURSE),
                                        0)))
                .isInstanceOf(SaveResult.Saved.class);
        sql.insertInto(EVALUATION_WORDS)
                .set(EVALUATION_WORDS.ID, UUID.randomUUID())
                .set(EVALUATION_WORDS.EDITION_ID, given.edition())
                .set(EVALUATION_WORDS.BODY, marks.text(Thing.WORDS_OF_AN_EVALUATION))
                .execute();
        editions.add(given.edition());
        evaluateACourse(courses);
    }

    /** Five of five were there and said what they thought, so that it is told; anna was none of them. */
    private void evaluateACourse(GivenCourses courses) {
        GivenCourses.Given given =
                courses.edition("basis", "paulien", today.minusDays(2).atTime(9, 0));
        courses.handOver(given, "paulien");
        List<String> there = List.of("tarik", "victor", "wannes", "xenia", "zeger");
        courses.place(given, there.toArray(String[]::new));
        As.person("paulien", () -> bean(SessionAttendance.class).othersPresent(given.session()));
        Map<EvaluationQuestion, Integer> answers = new EnumMap<>(EvaluationQuestion.class);
        for (EvaluationQuestion question : EvaluationQuestion.values()) {
            answers.put(question, 8);
        }
        for (String person : there) {
            EvaluationDraft draft = new EvaluationDraft(answers, marks.text(Thing.WORDS_OF_A_CLOSED_EVALUATION));
            assertThat(As.person(
                            person, () -> bean(Evaluations.class).give(given.edition(), draft, Confirmation.none())))
                    .isInstanceOf(EvaluationResult.Given.class);
        }
        editions.add(given.edition());
        rows.add(given.edition().value());
    }

    /** Anna notes what she read, elif when anna is back; hasan keeps a licence of paulien, and chaima draws up a path. */
    private void keepWhatBelongsToPaths() {
        assertThat(As.person("anna", () -> {
                    bean(Learning.class).begin("basisopleiding");
                    return bean(Readings.class)
                            .note(
                                    "basisopleiding",
                                    "lezen",
                                    marks.text(Thing.WHAT_IS_TAKEN_ALONG_FROM_READING),
                                    Confirmation.none());
                }))
                .isInstanceOf(ReadingResult.Noted.class);
        LocalDate back = today.plusDays(437);
        assertThat(As.person("elif", () -> bean(AwayTimes.class).note(person("anna"), today.plusDays(1), back)))
                .isInstanceOf(AwayResult.Noted.class);
        Formats formats = Formats.in(Texts.DUTCH);
        List.of(back.toString(), formats.day(back), formats.longDay(back))
                .forEach(day -> marks.value(day, Thing.DAY_OF_COMING_BACK));
        LicenceDraft licence = new LicenceDraft(
                person("paulien"), "Signs of Safety", marks.mark(Thing.NUMBER_OF_A_LICENCE), today, null);
        assertThat(As.person("hasan", () -> bean(Licences.class).add(licence))).isInstanceOf(LicenceResult.Kept.class);
        PathContent content = new PathContent(
                marks.text(Thing.PATH_BEING_DRAWN_UP),
                marks.text(Thing.PATH_BEING_DRAWN_UP),
                marks.text(Thing.PATH_BEING_DRAWN_UP),
                marks.text(Thing.PATH_BEING_DRAWN_UP),
                null,
                List.of(),
                List.of());
        assertThat(As.person("chaima", () -> {
                    PathDrafts drafts = bean(PathDrafts.class);
                    String code = drafts.begin();
                    return drafts.change(
                            code, content, drafts.draft(code).orElseThrow().version());
                }))
                .isInstanceOf(PathResult.Kept.class);
        rows.addAll(sql.select(AWAY.ID).from(AWAY).fetch(AWAY.ID));
        rows.addAll(sql.select(LICENCE.ID).from(LICENCE).fetch(LICENCE.ID));
    }

    /** Anna notes a conversation and asks dirk to look on, thrice; paulien exempts her and is asked to confirm a step. */
    private void askColleagues() {
        observe(Thing.OBSERVATION_GIVEN, true);
        UUID takenBack = observe(Thing.OBSERVATION_TAKEN_BACK, true);
        observe(Thing.OBSERVATION_BEING_WRITTEN, false);
        assertThat(As.person("dirk", () -> bean(Observations.class).takeBack(takenBack)))
                .isTrue();
        var draft = new ConversationDraft(ConversationKind.COACHING, person("dirk"), today, true);
        var asked = As.person("anna", () -> bean(Conversations.class).note(draft));
        rows.add(((ConversationResult.Asked) asked).conversation());
        var exemption = As.person(
                "paulien",
                () -> bean(Exemptions.class)
                        .give(
                                new ExemptionDraft(
                                        person("anna"),
                                        "begeleider-intervisie",
                                        "opleiding",
                                        marks.text(Thing.REASON_OF_AN_EXEMPTION),
                                        null),
                                ("%PDF-1.7 " + marks.mark(Thing.REASON_OF_AN_EXEMPTION))
                                        .getBytes(StandardCharsets.US_ASCII),
                                Confirmation.none()));
        rows.add(((ExemptionResult.Given) exemption).exemption());
        var confirmation = As.person("anna", () -> {
            bean(Learning.class).begin("begeleider-intervisie");
            return bean(StepConfirmations.class).ask("begeleider-intervisie", "bevestiging");
        });
        rows.add(((ConfirmationResult.Asked) confirmation).confirmation());
        var elsewhere = As.person(
                "anna",
                () -> bean(ExemptionRequests.class)
                        .ask(
                                "begeleider-intervisie",
                                "bevestiging",
                                marks.text(Thing.WHAT_WAS_DONE_ELSEWHERE),
                                ("%PDF-1.7 " + marks.mark(Thing.WHAT_WAS_DONE_ELSEWHERE))
                                        .getBytes(StandardCharsets.US_ASCII),
                                Confirmation.none()));
        rows.add(((ExemptionAsked.Asked) elsewhere).request());
    }

    private UUID observe(Thing thing, boolean given) {
        Observations observations = bean(Observations.class);
        var asked = As.person("anna", () -> observations.ask(person("dirk")));
        UUID observation = ((ObservationResult.Asked) asked).observation();
        rows.add(observation);
        As.person("dirk", () -> {
            for (ObservationField field : ObservationField.values()) {
                assertThat(observations.save(observation, field, marks.text(thing), 0))
                        .isInstanceOf(SaveResult.Saved.class);
            }
            if (given) {
                assertThat(observations.give(observation, today, Confirmation.none()))
                        .isInstanceOf(GiveBackResult.Given.class);
            }
        });
        return observation;
    }

    private void measureThePlan() {
        BegunIndicators kit = bean(BegunIndicators.class);
        kit.plan(YearMonth.from(today).minusMonths(6));
        IndicatorId entered = kit.load(marks.text(Thing.INDICATOR));
        As.person(
                "greet",
                () -> bean(FigureDesk.class)
                        .enter(
                                entered,
                                new FigureDraft(today, BigDecimal.TWO, marks.text(Thing.INDICATOR), ""),
                                Confirmation.none()));
        indicators.add(entered);
        indicators.add(kit.counted(Measure.of(MeasureKind.STORIES_USED), marks.text(Thing.INDICATOR)));
        indicators.forEach(indicator -> rows.add(indicator.value()));
        kit.count();
    }

    private void askSurveys() {
        SurveyThings surveys = new SurveyThings(application, marks).made(TEAM);
        waves.addAll(surveys.waves());
        rows.addAll(surveys.rows());
        spots.addAll(surveys.spots());
    }

    private void plan() {
        PlanThings plan = new PlanThings(application, marks, today).made();
        planItems.addAll(plan.items());
        rows.addAll(plan.rows());
    }

    private void saveASearch() {
        SaveSearchResult result = As.person(
                "anna",
                () -> bean(SavedSearches.class)
                        .save(
                                marks.mark(Thing.SAVED_SEARCH),
                                marks.text(Thing.SAVED_SEARCH),
                                Set.of(),
                                Order.RELEVANCE));
        assertThat(result).isInstanceOf(SaveSearchResult.Kept.class);
        rows.add(((SaveSearchResult.Kept) result).search());
    }

    private void keepSecrets() {
        PersonId anna = person("anna");
        sql.update(PERSON)
                .set(PERSON.MAIL, marks.mark(Thing.MAIL_ADDRESS) + "@meander.example")
                .where(PERSON.ID.eq(anna))
                .execute();
        marks.secret(As.person(
                "anna",
                () -> bean(AccessTokens.class).make(marks.text(Thing.LABEL_OF_AN_ACCESS_TOKEN), TokenLifetime.USUAL)));
        As.person("hasan", () -> bean(Staff.class).makeLink(person("imane")));
        sql.select(PERSON.PASSWORD_HASH)
                .from(PERSON)
                .where(PERSON.ID.eq(anna))
                .fetch(PERSON.PASSWORD_HASH)
                .forEach(marks::secret);
        sql.select(ACCESS_TOKEN.SECRET_HASH)
                .from(ACCESS_TOKEN)
                .fetch(ACCESS_TOKEN.SECRET_HASH)
                .forEach(marks::secret);
        sql.select(ONE_TIME_LINK.SECRET_HASH)
                .from(ONE_TIME_LINK)
                .fetch(ONE_TIME_LINK.SECRET_HASH)
                .forEach(marks::secret);
        keepACalendar();
        tell();
        rows.addAll(sql.select(ACCESS_TOKEN.ID).from(ACCESS_TOKEN).fetch(ACCESS_TOKEN.ID));
    }

    private void keepACalendar() {
        bean(Appointments.class)
                .give(
                        "anna",
                        marks.text(Thing.APPOINTMENT),
                        today.plusDays(1).atTime(14, 0).atZone(Formats.ZONE).toInstant());
        String address = As.person("anna", () -> bean(CalendarFeeds.class).make());
        marks.secret(address.replaceAll(".*/|\\.ics$", ""));
        sql.select(CALENDAR_FEED.SECRET_HASH)
                .from(CALENDAR_FEED)
                .fetch(CALENDAR_FEED.SECRET_HASH)
                .forEach(marks::secret);
    }

    /** What anna was told is hers alone; what lotte was told as a member of the team, is nobody's once she left it. */
    private void tell() {
        Notices notices = bean(Notices.class);
        notices.tell(
                List.of(person("anna")),
                "intervision.agreement",
                language -> new NoticeText(marks.text(Thing.NOTICE), marks.text(Thing.NOTICE), "calendar"));
        notices.tell(
                List.of(person("lotte")),
                "intervision.agreement",
                language -> new NoticeText(
                                marks.text(Thing.NOTICE_OF_WHAT_WAS_LOST),
                                marks.text(Thing.NOTICE_OF_WHAT_WAS_LOST),
                                "calendar")
                        .openedBy(AccessTerm.of(TEAM)));
        rows.addAll(sql.select(TOLD.ID)
                .from(TOLD)
                .where(TOLD.KIND.eq("intervision.agreement"))
                .fetch(TOLD.ID));
    }

    private void everybodySignsIn() {
        for (Reader reader : Reader.values()) {
            Wire browser = new Wire(port);
            browsers.put(reader, browser);
            tokens.put(reader, "lsp_" + "x".repeat(43));
            reader.userName().ifPresent(userName -> {
                browser.signIn(userName);
                tokens.put(
                        reader,
                        As.person(userName, () -> bean(AccessTokens.class).make("mijn rooster", TokenLifetime.USUAL)));
            });
        }
    }

    private void bringIntoTheTeam(String userName) {
        UUID membership = UUID.randomUUID();
        sql.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.ID, membership)
                .set(MEMBERSHIP.PERSON_ID, person(userName))
                .set(MEMBERSHIP.TEAM_ID, TEAM)
                .set(MEMBERSHIP.FROM_DATE, today.minusYears(1))
                .execute();
        rows.add(membership);
        application.publishEvent(new AccessChanged(person(userName)));
    }

    /** The day a membership ends is the first on which it no longer holds. */
    private void removeFromTheTeam(String userName) {
        UUID membership = sql.select(MEMBERSHIP.ID)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.PERSON_ID.eq(person(userName)).and(MEMBERSHIP.TEAM_ID.eq(TEAM)))
                .fetchSingle(MEMBERSHIP.ID);
        As.person("hasan", () -> bean(Staff.class).leave(person(userName), membership, today));
    }

    private void make(Role role, String userName) {
        As.person(
                "hasan",
                () -> bean(Staff.class)
                        .grant(person(userName), role, RolePlace.EVERYWHERE, Period.from(today.minusYears(1))));
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    static PersonId person(String userName) {
        return Cast.person(userName).id();
    }
}
