package be.leerspoor.demo;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.plan.Action;
import be.leerspoor.plan.ActionState;
import be.leerspoor.plan.Decision;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.ElementSentences;
import be.leerspoor.plan.FrameDraft;
import be.leerspoor.plan.FrameResult;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.Objective;
import be.leerspoor.plan.PlanAgreements;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.plan.PlanFrames;
import be.leerspoor.plan.PlanItems;
import be.leerspoor.plan.PlanResult;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.plan.Risk;
import be.leerspoor.plan.SentenceResult;
import be.leerspoor.plan.SteeringMeetings;
import be.leerspoor.plan.SteeringNote;
import be.leerspoor.plan.TwoLanguages;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The plan of the demo organisation, in the middle of its third year: what was meant, what moved, what was decided. */
class DemoPlan {

    private static final String STEERS = "greet";
    private static final int MONTHS_SO_FAR = 29;
    private static final int TENTH = 10;
    private static final int CALM_QUARTER = 5;
    private static final int CALM_OWNER = 2;

    private final PlanFrames frames;
    private final PlanItems items;
    private final PlanAgreements agreements;
    private final ElementSentences sentences;
    private final SteeringMeetings meetings;
    private final DemoIndicators indicators;
    private final DemoPlanRepository repository;
    private final ActingAs acting;

    DemoPlan(
            PlanFrames frames,
            PlanItems items,
            PlanAgreements agreements,
            ElementSentences sentences,
            SteeringMeetings meetings,
            DemoIndicators indicators,
            DemoPlanRepository repository,
            ActingAs acting) {
        this.frames = frames;
        this.items = items;
        this.agreements = agreements;
        this.sentences = sentences;
        this.meetings = meetings;
        this.indicators = indicators;
        this.repository = repository;
        this.acting = acting;
    }

    /** Writes the plan as the steering group did over the years. */
    void create() {
        PlanScript script = PlanScript.read();
        YearMonth first = firstMonth();
        Map<PlanYear, TwoLanguages> years = new HashMap<>();
        PlanYear.ALL.forEach(year -> years.put(
                year,
                new TwoLanguages(
                        script.years().get(year.number() - 1).getFirst(),
                        script.years().get(year.number() - 1).getLast())));
        Instant begun = first.atDay(1).atTime(TENTH, 0).atZone(Formats.ZONE).toInstant();
        FrameDraft frame = new FrameDraft(first, CALM_QUARTER, CALM_OWNER, years, Map.of());
        Went.as(FrameResult.Kept.class, acting.person(STEERS, begun, () -> frames.set(0, frame, Confirmation.none())));
        Map<String, ItemId> objectives = new HashMap<>();
        script.objectives()
                .forEach(wanted -> objectives.put(
                        wanted.key(),
                        add(
                                wanted.at(),
                                new Objective(
                                        Element.valueOf(wanted.element()),
                                        new PlanYear(wanted.year()),
                                        wanted.title(),
                                        wanted.words()))));
        script.actions().forEach(done -> act(done, objectives));
        script.milestones().forEach(due -> reach(due, objectives));
        script.risks()
                .forEach(feared -> add(
                        feared.at(),
                        new Risk(
                                Element.valueOf(feared.element()),
                                new PlanYear(feared.year()),
                                feared.title(),
                                feared.words(),
                                feared.beside())));
        script.decisions().forEach(this::decide);
        Map<Element, Integer> said = new EnumMap<>(Element.class);
        script.sentences().forEach(sentence -> {
            Element element = Element.valueOf(sentence.element());
            Went.as(
                    SentenceResult.Kept.class,
                    at(
                            sentence.at(),
                            () -> sentences.write(
                                    element, said.getOrDefault(element, 0), sentence.words(), Confirmation.none())));
            said.merge(element, 1, Integer::sum);
        });
        script.agreed()
                .forEach(agreed -> Went.as(
                        SentenceResult.Kept.class,
                        at(
                                agreed.at(),
                                () -> agreements.agree(UUID.randomUUID(), agreed.name(), Confirmation.none()))));
        script.meetings().forEach(this::meet);
        indicators.begin(script.indicators(), first);
    }

    /** Counts the months of the plan as they went by, once everything that is counted is there. */
    void settle() {
        indicators.count(firstMonth(), MONTHS_SO_FAR);
        repository.settle();
    }

    private YearMonth firstMonth() {
        return YearMonth.from(acting.now().atZone(Formats.ZONE)).minusMonths(MONTHS_SO_FAR);
    }

    private LocalDate day(int month) {
        return firstMonth().plusMonths(month).atDay(TENTH);
    }

    private LocalDate firstOf(int month) {
        return firstMonth().plusMonths(month).atDay(1);
    }

    private LocalDate lastOf(int month) {
        return firstMonth().plusMonths(month).atEndOfMonth();
    }

    private <T> T at(int month, Supplier<T> work) {
        return at(STEERS, month, work);
    }

    private <T> T at(String who, int month, Supplier<T> work) {
        Instant moment = day(month).atTime(TENTH, 0).atZone(Formats.ZONE).toInstant();
        Instant yesterday = acting.now().minusSeconds(86_400);
        return acting.person(who, moment.isBefore(yesterday) ? moment : yesterday, work);
    }

    private ItemId add(int month, PlanContent content) {
        return kept(at(month, () -> items.add(ItemId.random(), content, Set.of(), Confirmation.none())))
                .id();
    }

    private void act(PlanScript.Done done, Map<String, ItemId> objectives) {
        Action planned = new Action(
                of(objectives, done.objective()),
                Optional.ofNullable(done.region()).map(DemoPlan::region),
                done.title(),
                "",
                person(done.owner()),
                done.helpers().stream().map(DemoPlan::person).collect(Collectors.toSet()),
                firstOf(done.from()),
                lastOf(done.until()),
                ActionState.PLANNED);
        ItemId id = add(done.at(), planned);
        int number = 1;
        for (var state : done.states()) {
            int stands = number++;
            kept(at(
                    done.owner(),
                    ((Number) state.getFirst()).intValue(),
                    () -> items.report(
                            id,
                            stands,
                            ActionState.valueOf((String) state.get(1)),
                            (String) state.getLast(),
                            Confirmation.none())));
        }
    }

    private void reach(PlanScript.Due due, Map<String, ItemId> objectives) {
        Milestone milestone = new Milestone(
                of(objectives, due.objective()), Optional.empty(), due.title(), "", lastOf(due.on()), Optional.empty());
        ItemId id = add(due.at(), milestone);
        int number = 1;
        for (var move : due.moves()) {
            int stands = number++;
            Milestone moved = milestone.movedTo(lastOf(((Number) move.get(1)).intValue()));
            milestone = moved;
            kept(at(
                    ((Number) move.getFirst()).intValue(),
                    () -> items.change(id, stands, moved, Set.of(), (String) move.getLast(), Confirmation.none())));
        }
        if (due.reached() != null) {
            int stands = number;
            int month = due.reached();
            Milestone reached = milestone.reached(day(month));
            kept(at(month, () -> items.change(id, stands, reached, Set.of(), "", Confirmation.none())));
        }
    }

    private static ItemId of(Map<String, ItemId> objectives, String key) {
        return Objects.requireNonNull(objectives.get(key), key);
    }

    private void decide(PlanScript.Decided decided) {
        // What is to be taken was put there lately.
        int month = decided.taken() ? decided.at() : MONTHS_SO_FAR - 1;
        add(
                month,
                new Decision(
                        Optional.of(Element.valueOf(decided.element())),
                        day(decided.at()),
                        decided.taken(),
                        decided.title(),
                        decided.words(),
                        "De stuurgroep"));
    }

    private void meet(PlanScript.Met met) {
        UUID meeting = at(met.at(), meetings::begin);
        Went.as(
                SentenceResult.Kept.class,
                at(met.at(), () -> meetings.note(meeting, SteeringNote.FREE, 0, met.free(), Confirmation.none())));
        Went.well(at(met.at(), () -> meetings.close(meeting)));
    }

    private static PlanResult.Kept kept(PlanResult result) {
        return Went.as(PlanResult.Kept.class, result);
    }

    private static PersonId person(String userName) {
        return Cast.person(userName).id();
    }

    private static RegionId region(String name) {
        return Cast.teams().stream()
                .map(Cast.CastTeam::region)
                .filter(region -> region.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
