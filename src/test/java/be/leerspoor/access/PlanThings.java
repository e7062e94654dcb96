package be.leerspoor.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.people.RegionId;
import be.leerspoor.plan.Action;
import be.leerspoor.plan.ActionState;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.ItemId;
import be.leerspoor.plan.MadeReports;
import be.leerspoor.plan.Objective;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.plan.Plans;
import be.leerspoor.plan.ReportPart;
import be.leerspoor.plan.SentenceResult;
import be.leerspoor.plan.SteeringMeetings;
import be.leerspoor.plan.SteeringNote;
import be.leerspoor.plan.YearReports;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.SaveResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What stands in the plan of this world, of everybody and of a region, with its meeting and its reports. */
final class PlanThings {

    private static final RegionId LIMBURG = Cast.team("Genk").region().id();

    private final ApplicationContext application;
    private final Marks marks;
    private final LocalDate today;
    private final List<ItemId> items = new ArrayList<>();
    private final List<UUID> rows = new ArrayList<>();

    PlanThings(ApplicationContext application, Marks marks, LocalDate today) {
        this.application = application;
        this.marks = marks;
        this.today = today;
    }

    /** Makes all of it. */
    PlanThings made() {
        Plans plans = bean(Plans.class);
        plans.begin();
        ItemId objective = plans.put(
                "greet",
                new Objective(
                        Element.LEARNING,
                        new PlanYear(1),
                        marks.text(Thing.WHAT_STANDS_IN_THE_PLAN),
                        marks.text(Thing.WHAT_STANDS_IN_THE_PLAN)));
        items.add(objective);
        items.add(plans.put("greet", action(objective, "paulien", Thing.WHAT_A_REGION_PLANS)));
        items.add(plans.put("greet", action(objective, "anna", Thing.WHAT_A_REGION_PLANS_WITH_SOMEBODY_ELSEWHERE)));
        meet();
        report(Thing.REPORT_BEING_WRITTEN, false);
        report(Thing.REPORT_MADE_FINAL, true);
        items.forEach(item -> rows.add(item.value()));
        return this;
    }

    List<ItemId> items() {
        return items;
    }

    List<UUID> rows() {
        return rows;
    }

    private Action action(ItemId objective, String owner, Thing thing) {
        return new Action(
                objective,
                Optional.of(LIMBURG),
                marks.text(thing),
                marks.text(thing),
                World.person(owner),
                Set.of(),
                today,
                today.plusDays(90),
                ActionState.PLANNED);
    }

    private void meet() {
        SteeringMeetings meetings = bean(SteeringMeetings.class);
        UUID meeting = As.person("greet", meetings::begin);
        assertThat(As.person(
                        "greet",
                        () -> meetings.note(
                                meeting,
                                SteeringNote.FREE,
                                0,
                                marks.text(Thing.NOTE_OF_THE_STEERING_GROUP),
                                Confirmation.none())))
                .isInstanceOf(SentenceResult.Kept.class);
        rows.add(meeting);
    }

    private void report(Thing thing, boolean toBeFinal) {
        YearReports reports = bean(YearReports.class);
        UUID report = bean(MadeReports.class).ofFirstYear(marks.text(thing));
        As.person("greet", () -> {
            assertThat(reports.write(report, ReportPart.WHOLE, marks.text(thing), 0))
                    .isInstanceOf(SaveResult.Saved.class);
            if (toBeFinal) {
                reports.makeFinal(report, Confirmation.none());
            }
        });
        rows.add(report);
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
