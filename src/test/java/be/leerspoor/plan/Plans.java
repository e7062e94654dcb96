package be.leerspoor.plan;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionId;
import be.leerspoor.privacy.Confirmation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** The plan of Meander, five years from January 2027 on, with what greet and others put in it. */
@TestComponent
public class Plans {

    /** The month in which it begins. */
    public static final YearMonth BEGINS = YearMonth.of(2027, 1);

    /** The region of Gent-Noord, which fons manages. */
    public static final RegionId EAST_FLANDERS =
            Cast.team("Gent-Noord").region().id();

    private final PlanFrames frames;
    private final PlanItems items;
    private final SteeringMeetings meetings;

    Plans(PlanFrames frames, PlanItems items, SteeringMeetings meetings) {
        this.frames = frames;
        this.items = items;
        this.meetings = meetings;
    }

    /** Begins the plan; more than eight actions at a time, or three of one owner, are not calm any more. */
    public void begin() {
        begin(BEGINS);
    }

    /** Begins the plan in that month, unless somebody did so before. */
    public void begin(YearMonth first) {
        As.person("greet", () -> {
            if (frames.now().isEmpty()) {
                frames.set(0, new FrameDraft(first, 8, 3, Map.of(), Map.of()), Confirmation.none());
            }
        });
    }

    /** An objective of the element learning in the first year. */
    public ItemId objective(String title) {
        return put("greet", new Objective(Element.LEARNING, new PlanYear(1), title, ""));
    }

    /** A meeting of the steering group that goes on. */
    public UUID meeting() {
        return As.person("greet", meetings::begin);
    }

    /** Something in the plan, put there by this person. */
    public ItemId put(String who, PlanContent content) {
        ItemId id = ItemId.random();
        kept(add(who, id, content));
        return id;
    }

    /** What comes of putting something in the plan. */
    public PlanResult add(String who, ItemId id, PlanContent content) {
        return As.person(who, () -> items.add(id, content, Set.of(), Confirmation.none()));
    }

    /** What comes of changing something. */
    public PlanResult change(String who, ItemId id, int number, PlanContent content, String reason) {
        return As.person(who, () -> items.change(id, number, content, Set.of(), reason, Confirmation.none()));
    }

    /** An action of everybody. */
    public static Action action(ItemId objective, String title, String owner, LocalDate from, LocalDate until) {
        return action(objective, Optional.empty(), title, owner, from, until);
    }

    /** An action of a region. */
    public static Action action(
            ItemId objective, RegionId region, String title, String owner, LocalDate from, LocalDate until) {
        return action(objective, Optional.of(region), title, owner, from, until);
    }

    private static Action action(
            ItemId objective, Optional<RegionId> region, String title, String owner, LocalDate from, LocalDate until) {
        return new Action(objective, region, title, "", person(owner), Set.of(), from, until, ActionState.PLANNED);
    }

    /** A milestone of everybody that is not reached yet. */
    public static Milestone milestone(ItemId objective, String title, LocalDate on) {
        return new Milestone(objective, Optional.empty(), title, "", on, Optional.empty());
    }

    /** A milestone of a region that is not reached yet. */
    public static Milestone milestone(ItemId objective, RegionId region, String title, LocalDate on) {
        return new Milestone(objective, Optional.of(region), title, "", on, Optional.empty());
    }

    /** Somebody of the cast. */
    public static PersonId person(String userName) {
        return Cast.person(userName).id();
    }

    /** The number of the revision that was kept; anything else fails. */
    public static int kept(PlanResult result) {
        if (result instanceof PlanResult.Kept(ItemId _, int number)) {
            return number;
        }
        throw new AssertionError(result);
    }
}
