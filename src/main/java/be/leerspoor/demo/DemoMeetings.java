package be.leerspoor.demo;

import be.leerspoor.demo.GroupScript.Agreed;
import be.leerspoor.demo.GroupScript.Held;
import be.leerspoor.demo.GroupScript.News;
import be.leerspoor.intervision.Absence;
import be.leerspoor.intervision.AgreeResult;
import be.leerspoor.intervision.AgreementChain;
import be.leerspoor.intervision.AgreementDraft;
import be.leerspoor.intervision.Agreements;
import be.leerspoor.intervision.Attended;
import be.leerspoor.intervision.CaseId;
import be.leerspoor.intervision.CaseResult;
import be.leerspoor.intervision.CheckOut;
import be.leerspoor.intervision.EnterResult;
import be.leerspoor.intervision.Facilitation;
import be.leerspoor.intervision.GroupId;
import be.leerspoor.intervision.Intake;
import be.leerspoor.intervision.MeetingDraft;
import be.leerspoor.intervision.MeetingId;
import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.Methods;
import be.leerspoor.intervision.MoveResult;
import be.leerspoor.intervision.PlanResult;
import be.leerspoor.intervision.Planning;
import be.leerspoor.intervision.Presenting;
import be.leerspoor.intervision.Room;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.RoomWriting;
import be.leerspoor.intervision.Step;
import be.leerspoor.intervision.Takeaway;
import be.leerspoor.intervision.Voting;
import be.leerspoor.intervision.Way;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.shell.Formats;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds the last meetings of a group step by step, each deed by the person in question, as in the room itself. */
class DemoMeetings {

    private static final Duration DEED = Duration.ofSeconds(25);
    private static final Duration PLANNED_BEFORE = Duration.ofDays(14);

    private final Planning planning;
    private final Absence absence;
    private final Intake intake;
    private final Methods methods;
    private final Room room;
    private final Facilitation facilitation;
    private final Presenting presenting;
    private final RoomWriting writing;
    private final Voting voting;
    private final Agreements agreements;
    private final CheckOut checkOut;
    private final Takeaway takeaway;
    private final DemoIntervisionRepository repository;
    private final ActingAs acting;

    DemoMeetings(
            Planning planning,
            Absence absence,
            Intake intake,
            Methods methods,
            Room room,
            Facilitation facilitation,
            Presenting presenting,
            RoomWriting writing,
            Voting voting,
            Agreements agreements,
            CheckOut checkOut,
            Takeaway takeaway,
            DemoIntervisionRepository repository,
            ActingAs acting) {
        this.planning = planning;
        this.absence = absence;
        this.intake = intake;
        this.methods = methods;
        this.room = room;
        this.facilitation = facilitation;
        this.presenting = presenting;
        this.writing = writing;
        this.voting = voting;
        this.agreements = agreements;
        this.checkOut = checkOut;
        this.takeaway = takeaway;
        this.repository = repository;
        this.acting = acting;
    }

    /** Holds the meetings of a group that are told in full, the oldest first. */
    void hold(GroupId group, GroupScript script, GroupCalendar calendar) {
        List<Untold> untold = new ArrayList<>();
        for (Held held : script.meetings()) {
            new Course(group, script, held, calendar.start(held.back()), untold).run();
            held.agreements()
                    .forEach(agreed ->
                            untold.add(new Untold(held.presenter(), agreed.what(), new ArrayList<>(agreed.news()))));
        }
    }

    /** Brings a question to a group at a moment. */
    CaseId bring(GroupId group, GroupScript.Waiting question, Instant moment) {
        return Went.as(
                        CaseResult.Brought.class,
                        acting.person(
                                question.by(),
                                moment,
                                () -> intake.bring(
                                        group,
                                        question.text(),
                                        question.urgency(),
                                        Optional.empty(),
                                        Confirmation.none())))
                .question();
    }

    /** One meeting, with the time that goes by in it. */
    private final class Course {

        private final GroupId group;
        private final GroupScript script;
        private final Held held;
        private final List<Untold> untold;
        private final String facilitator;
        private final List<String> present;
        private final Map<String, CaseId> questions = new HashMap<>();
        private final MeetingId meeting;
        private Instant time;

        Course(GroupId group, GroupScript script, Held held, Instant start, List<Untold> untold) {
            this.group = group;
            this.script = script;
            this.held = held;
            this.untold = untold;
            this.facilitator = script.facilitators().getFirst();
            this.present = script.present(held);
            this.meeting = plan(start);
            held.questions()
                    .forEach(question -> questions.put(
                            question.by(), bring(group, question, start.minus(Duration.ofDays(question.days())))));
            held.absent().forEach((person, fact) -> {
                if (fact == Attended.EXCUSED) {
                    Went.well(
                            acting.person(person, start.minus(Duration.ofHours(20)), () -> absence.announce(meeting)));
                }
            });
            this.time = start;
        }

        private MeetingId plan(Instant start) {
            MeetingDraft draft =
                    new MeetingDraft(Way.LIVE, script.minutes(), script.place(), "", Optional.of(held.method()));
            Set<LocalDateTime> date = Set.of(LocalDateTime.ofInstant(start, Formats.ZONE));
            return Went.as(
                            PlanResult.Planned.class,
                            acting.person(
                                    facilitator, start.minus(PLANNED_BEFORE), () -> planning.plan(group, date, draft)))
                    .meetings()
                    .getFirst();
        }

        void run() {
            present.forEach(person -> Went.as(EnterResult.Entered.class, as(person, () -> room.enter(meeting))));
            Went.as(MoveResult.Moved.class, as(facilitator, () -> facilitation.begin(meeting)));
            Method method = as(facilitator, () -> methods.newest(held.method())).orElseThrow();
            for (Step step : method.steps()) {
                take(step);
                if (step.place() < method.steps().size()) {
                    Went.as(MoveResult.Moved.class, as(facilitator, () -> facilitation.next(meeting, step.place())));
                }
            }
            Went.well(as(facilitator, () -> facilitation.close(meeting)));
            held.takeaway()
                    .ifPresent(words -> Went.as(
                            SaveResult.Saved.class, as(held.presenter(), () -> takeaway.save(meeting, words, 0))));
            // What was not taken up and is not for the next time, its author takes back.
            questions.forEach((author, question) -> {
                if (!author.equals(held.presenter())) {
                    Went.well(as(author, () -> intake.takeBack(question)));
                }
            });
            repository.about(meeting, held.theme());
        }

        private void take(Step step) {
            switch (step.block()) {
                case LOOK_BACK -> lookBack();
                case CHOOSE -> choose(step);
                case TALK -> said(step, (person, place) -> writing.give(meeting, place, 0));
                case WRITE -> said(step, (_, _) -> true);
                case TURNS -> {
                    said(step, (_, _) -> true);
                    pass(step);
                }
                case READ -> pass(step);
                case RATE -> rate(step);
                case SCALE -> scale(step);
                case AGREEMENTS -> held.agreements().forEach(this::agree);
                case EVALUATION -> evaluate();
                case CASES, REVEAL -> {}
            }
        }

        private void lookBack() {
            untold.stream()
                    .filter(told ->
                            present.contains(told.owner()) && !told.news().isEmpty())
                    .forEach(told -> as(told.owner(), agreements::mine).stream()
                            .filter(chain ->
                                    chain.group().equals(group) && chain.what().equals(told.what()))
                            .forEach(chain ->
                                    tell(told.owner(), chain, told.news().removeFirst())));
        }

        private void tell(String person, AgreementChain chain, News news) {
            LocalDate until = news.days().map(this::inDays).orElse(null);
            Went.as(
                    AgreeResult.Kept.class,
                    as(
                            person,
                            () -> agreements.tell(
                                    chain.id(),
                                    chain.version(),
                                    news.kind(),
                                    news.words(),
                                    until,
                                    meeting,
                                    Confirmation.none())));
        }

        private void choose(Step step) {
            CaseId chosen = Optional.ofNullable(questions.get(held.presenter())).orElseThrow();
            for (String person : present) {
                CaseId own = questions.getOrDefault(person, chosen);
                Went.well(as(person, () -> voting.give(meeting, step.place(), own.value(), Voting.DOTS)));
            }
            Went.well(as(facilitator, () -> presenting.takeUp(meeting, chosen)));
        }

        /** Lets those write who have something to say in this step, and then do something with it. */
        private void said(Step step, Giving then) {
            held.texts().stream().filter(said -> said.step() == step.place()).forEach(said -> {
                Went.as(
                        SaveResult.Saved.class,
                        as(said.by(), () -> writing.save(meeting, step.place(), 0, said.text(), 0)));
                Went.well(as(said.by(), () -> then.give(said.by(), step.place())));
            });
        }

        /** The word goes round until the last one who has something to say said it. */
        private void pass(Step step) {
            RoomScreen screen = as(facilitator, () -> room.screen(meeting)).orElseThrow();
            int source = step.source().orElse(step.place());
            int last = screen.turns().stream()
                    .filter(turn -> held.text(source, userName(turn.person())).isPresent())
                    .mapToInt(RoomScreen.Turn::seat)
                    .max()
                    .orElse(-1);
            screen.turns().stream().filter(turn -> turn.seat() <= last).forEach(turn -> {
                String person = userName(turn.person());
                Went.well(as(person, () -> writing.pass(meeting, step.place(), turn.seat())));
            });
        }

        private void rate(Step step) {
            int source = step.source().orElseThrow();
            List<RoomScreen.Shown> texts = as(held.presenter(), () -> room.screen(meeting))
                    .orElseThrow()
                    .textsOf(source);
            for (int i = 0; i < texts.size(); i++) {
                RoomScreen.Shown text = texts.get(i);
                int score = 1 + (i + 1) % 3;
                Went.well(as(
                        held.presenter(),
                        () -> voting.give(meeting, step.place(), text.id().value(), score)));
            }
        }

        private void scale(Step step) {
            List<Integer> points = held.scale().orElseThrow();
            for (int i = 0; i < points.size(); i++) {
                int score = points.get(i);
                Went.well(as(present.get(i), () -> voting.give(meeting, step.place(), meeting.value(), score)));
            }
        }

        private void agree(Agreed agreed) {
            RoomScreen screen = as(held.presenter(), () -> room.screen(meeting)).orElseThrow();
            RoomScreen.Shown advice = screen.advice().stream()
                    .filter(text ->
                            text.author().equals(Cast.person(agreed.advice()).id()))
                    .reduce((_, last) -> last)
                    .orElseThrow();
            @Nullable
            PersonId with =
                    agreed.with().map(person -> Cast.person(person).id()).orElse(null);
            AgreementDraft draft = new AgreementDraft(agreed.what(), inDays(agreed.days()), with, advice.id());
            Went.as(
                    AgreeResult.Kept.class,
                    as(held.presenter(), () -> agreements.make(meeting, draft, Confirmation.none())));
        }

        private void evaluate() {
            for (int i = 0; i < held.checkOut().size(); i++) {
                List<Integer> points = held.checkOut().get(i);
                Went.well(as(present.get(i), () -> checkOut.give(meeting, points.getFirst(), points.getLast())));
            }
        }

        private LocalDate inDays(int days) {
            return LocalDate.ofInstant(time, Formats.ZONE).plusDays(days);
        }

        private <T> T as(String person, Supplier<T> work) {
            time = time.plus(DEED);
            return acting.person(person, time, work);
        }
    }

    /** What is still to be told of an agreement, in the meetings to come. */
    private record Untold(String owner, String what, List<News> news) {}

    /** What somebody does with a text they wrote in a step; whether it was done. */
    @FunctionalInterface
    private interface Giving {
        boolean give(String person, int place);
    }

    private static String userName(PersonId id) {
        return Cast.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow()
                .userName();
    }
}
