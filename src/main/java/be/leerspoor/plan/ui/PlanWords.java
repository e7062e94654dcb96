package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonId;
import be.leerspoor.plan.Action;
import be.leerspoor.plan.Decision;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.Objective;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.plan.PlanFrame;
import be.leerspoor.plan.PlanQuarter;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.plan.Risk;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.IconName;
import java.time.LocalDate;
import java.util.function.Function;

/** How the parts of the plan are called on the screen. */
final class PlanWords {

    private PlanWords() {}

    static String element(Element element) {
        return text(key("plan.element", element));
    }

    static IconName icon(Element element) {
        return switch (element) {
            case LEARNING -> IconName.BOOK;
            case LEADERSHIP -> IconName.TWO_PEOPLE;
            case ALIGNMENT -> IconName.PATH;
            case MEASUREMENT -> IconName.SCALE;
        };
    }

    /** What the organisation understands by an element, or the words that come along. */
    static String meaning(PlanFrame frame, Element element) {
        return frame.words(element).orElseGet(() -> text(key("plan.element.meaning", element)));
    }

    /** "Jaar 3", with its name where it has one. */
    static String year(PlanFrame frame, PlanYear year) {
        return frame.name(year)
                .map(name -> text("plan.year.named", year.number(), name))
                .orElseGet(() -> text("plan.year", year.number()));
    }

    static String year(PlanYear year) {
        return text("plan.year", year.number());
    }

    static String quarter(PlanQuarter quarter) {
        return text("plan.quarter", quarter.year().number(), quarter.number());
    }

    /** The line under the name of an item: when, who, how it stands. */
    static String line(PlanAsKnown plan, PlanContent content) {
        return line(plan::name, plan.today(), content);
    }

    /** The same, with names of another time than that of the plan. */
    static String line(Function<PersonId, String> names, LocalDate today, PlanContent content) {
        Formats formats = Formats.here();
        return switch (content) {
            case Objective objective ->
                text("plan.line.objective", element(objective.element()), year(objective.year()));
            case Action action ->
                text(
                        "plan.line.action",
                        names.apply(action.owner()),
                        formats.day(action.from()),
                        formats.day(action.until()),
                        state(action, today));
            case Milestone milestone -> line(milestone, today);
            case Risk risk -> text("plan.line.risk", element(risk.element()), year(risk.year()));
            case Decision decision -> taken(decision);
        };
    }

    /** When a decision was or is to be taken. */
    static String taken(Decision decision) {
        return text(
                decision.taken() ? "plan.line.decision.taken" : "plan.line.decision",
                Formats.here().longDay(decision.on()));
    }

    /** The same after what kind of item it is. */
    static String withKind(PlanAsKnown plan, PlanContent content) {
        return withKind(plan::name, plan.today(), content);
    }

    /** The same, with names of another time than that of the plan. */
    static String withKind(Function<PersonId, String> names, LocalDate today, PlanContent content) {
        return text("plan.row.with-kind", text(key("plan.kind", content.kind())), line(names, today, content));
    }

    static String line(Milestone milestone, LocalDate today) {
        Formats formats = Formats.here();
        if (milestone.reachedOn().isPresent()) {
            return text(
                    "plan.line.milestone.reached",
                    formats.longDay(milestone.reachedOn().get()));
        }
        return text(
                milestone.isOverdue(today) ? "plan.line.milestone.overdue" : "plan.line.milestone",
                formats.longDay(milestone.on()));
    }

    static String state(Action action, LocalDate today) {
        return action.isOverdue(today)
                ? text("plan.state.overdue", text(key("plan.state", action.state())))
                : text(key("plan.state", action.state()));
    }
}
