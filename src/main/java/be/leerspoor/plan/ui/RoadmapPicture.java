package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Action;
import be.leerspoor.plan.Decision;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.Objective;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanCalendar;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.plan.Risk;
import be.leerspoor.shell.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The plan as a picture: years at the top, under each element its objectives, and for each of those what is done when. Every bar
 * has its words beside it; on a phone the words are all there is.
 */
final class RoadmapPicture extends Composite<Div> {

    private static final long serialVersionUID = 1;
    private static final double WHOLE = 100;

    private final transient PlanAsKnown plan;
    private final transient RoadmapFilter filter;

    RoadmapPicture(PlanAsKnown plan, RoadmapFilter filter) {
        this.plan = plan;
        this.filter = filter;
        getContent().addClassName("roadmap");
        getContent().add(years());
        for (Element element : Element.values()) {
            if (filter.shows(element)) {
                element(element);
            }
        }
        wholePlan();
    }

    /** What was or is to be decided about no element in particular. */
    private void wholePlan() {
        UnorderedList list = new UnorderedList();
        list.addClassName("roadmap-list");
        plan.all(Decision.class).stream()
                .filter(item -> item.content().element().isEmpty() && !filter.narrows())
                .forEach(item -> list.add(new ListItem(row(item, decision(item.content())))));
        if (list.getComponentCount() > 0) {
            H2 title = new H2(text("plan.item.decision.whole"));
            title.addClassName("card-title");
            Div part = new Div(title, list);
            part.addClassName("roadmap-element");
            getContent().add(part);
        }
    }

    private Component years() {
        Div years = new Div();
        years.addClassName("roadmap-years");
        for (PlanYear year : PlanYear.ALL) {
            Span name = new Span(PlanWords.year(plan.frame(), year));
            Div piece = new Div(name);
            piece.addClassName("roadmap-year");
            if (plan.frame()
                    .calendar()
                    .yearOf(plan.today())
                    .filter(year::equals)
                    .isPresent()) {
                piece.addClassName("here");
            }
            years.add(piece);
        }
        Div row = new Div(new Div(), years);
        row.addClassNames("roadmap-row", "roadmap-head");
        row.getElement().setAttribute("aria-hidden", "true");
        return row;
    }

    private void element(Element element) {
        List<Component> objectives = new ArrayList<>();
        for (PlanYear year : PlanYear.ALL) {
            plan.objectives(element, year).forEach(objective -> objectives.addAll(objective(objective)));
        }
        H2 title = new H2(Icon.of(PlanWords.icon(element)), new Text(PlanWords.element(element)));
        title.addClassNames("card-title", "plan-element-title");
        Div part = new Div(title);
        part.addClassName("roadmap-element");
        if (objectives.isEmpty()) {
            Span none = new Span(text(filter.narrows() ? "plan.roadmap.none.shown" : "plan.roadmap.none"));
            none.addClassName("muted");
            part.add(none);
        }
        part.add(objectives);
        part.add(beside(element));
        getContent().add(part);
    }

    /** What may come in the way of an element, and what was or is to be decided about it. */
    private List<Component> beside(Element element) {
        UnorderedList list = new UnorderedList();
        list.addClassName("roadmap-list");
        if (filter.owner().isEmpty()) {
            plan.all(Risk.class).stream()
                    .filter(item -> item.content().element() == element)
                    .forEach(item -> list.add(new ListItem(row(item, new Div()))));
            plan.all(Decision.class).stream()
                    .filter(item ->
                            item.content().element().filter(element::equals).isPresent())
                    .forEach(item -> list.add(new ListItem(row(item, decision(item.content())))));
        }
        if (list.getComponentCount() == 0) {
            return List.of();
        }
        H3 title = new H3(text("plan.roadmap.beside"));
        title.addClassName("roadmap-objective");
        Div head = new Div(title);
        head.addClassName("roadmap-objective-head");
        return List.of(head, list);
    }

    private Component decision(Decision decision) {
        Div mark = mark("roadmap-decision", decision.on());
        if (decision.taken()) {
            mark.addClassName("reached");
        }
        return mark;
    }

    private List<Component> objective(PlanItem<Objective> objective) {
        List<Component> rows = new ArrayList<>();
        plan.actionsOf(objective.id()).stream()
                .filter(item -> filter.shows(item.content()))
                .forEach(item -> rows.add(row(item, action(item.content()))));
        plan.milestonesOf(objective.id()).stream()
                .filter(item -> filter.shows(item.content()))
                .forEach(item -> rows.add(row(item, milestone(item))));
        if (rows.isEmpty() && filter.owner().isPresent()) {
            return List.of();
        }
        Anchor link = link(objective);
        H3 title = new H3(link);
        title.addClassName("roadmap-objective");
        Span year = new Span(PlanWords.year(objective.content().year()));
        year.addClassNames("muted", "small");
        UnorderedList list = new UnorderedList();
        list.addClassName("roadmap-list");
        rows.forEach(row -> list.add(new ListItem(row)));
        Div head = new Div(title, year);
        head.addClassName("roadmap-objective-head");
        return rows.isEmpty() ? List.of(head) : List.of(head, list);
    }

    private Component row(PlanItem<?> item, Component drawn) {
        Span line = new Span(
                isForObjective(item) ? PlanWords.line(plan, item.content()) : PlanWords.withKind(plan, item.content()));
        line.addClassNames("muted", "small");
        Div words = new Div(link(item), line);
        words.addClassName("roadmap-words");
        PlanRow.more(plan, item).forEach(words::add);
        Div track = new Div(drawn);
        track.addClassName("roadmap-track");
        track.getElement().setAttribute("aria-hidden", "true");
        today(track);
        Div row = new Div(words, track);
        row.addClassName("roadmap-row");
        return row;
    }

    private static boolean isForObjective(PlanItem<?> item) {
        return item.content() instanceof Action || item.content() instanceof Milestone;
    }

    private void today(Div track) {
        PlanCalendar calendar = plan.frame().calendar();
        if (calendar.yearOf(plan.today()).isPresent()) {
            Div mark = new Div();
            mark.addClassName("roadmap-today");
            mark.getStyle().setLeft(place(plan.today()) + "%");
            track.add(mark);
        }
    }

    private Component action(Action action) {
        Div bar = new Div();
        bar.addClassNames("roadmap-bar", "state-" + action.state().name().toLowerCase(Locale.ROOT));
        if (action.isOverdue(plan.today())) {
            bar.addClassName("overdue");
        }
        double from = place(action.from());
        bar.getStyle().setLeft(from + "%");
        bar.getStyle().setWidth(Math.max(place(action.until().plusDays(1)) - from, 1) + "%");
        return bar;
    }

    private Component milestone(PlanItem<Milestone> item) {
        Div all = new Div();
        plan.slipsOf(item.id()).forEach(slip -> all.add(mark("roadmap-was", slip.from())));
        String how = item.content().reachedOn().isPresent()
                ? "reached"
                : item.content().isOverdue(plan.today()) ? "overdue" : "ahead";
        Div now = mark("roadmap-mark", item.content().on());
        now.addClassName(how);
        all.add(now);
        return all;
    }

    private Div mark(String name, LocalDate on) {
        Div mark = new Div();
        mark.addClassName(name);
        mark.getStyle().setLeft(place(on) + "%");
        return mark;
    }

    /** How far along the five years a day is, from 0 to 100. */
    private double place(LocalDate day) {
        PlanCalendar calendar = plan.frame().calendar();
        double all = ChronoUnit.DAYS.between(calendar.firstDay(), calendar.lastDay()) + 1.0;
        double before = ChronoUnit.DAYS.between(calendar.firstDay(), day);
        return Math.round(Math.clamp(before / all, 0, 1) * WHOLE * WHOLE) / WHOLE;
    }

    private static Anchor link(PlanItem<?> item) {
        Anchor link = new Anchor(PlanAddress.item(item.id()), item.content().title());
        link.setRouterIgnore(false);
        return link;
    }
}
