package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Action;
import be.leerspoor.plan.Decision;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.Milestone;
import be.leerspoor.plan.Objective;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanCalendar;
import be.leerspoor.plan.PlanContent;
import be.leerspoor.plan.PlanItem;
import be.leerspoor.plan.Risk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The plan as a table: the same as the picture shows. */
final class RoadmapTable extends Composite<Div> {

    private static final long serialVersionUID = 1;

    RoadmapTable(PlanAsKnown plan, RoadmapFilter filter) {
        NativeTableBody body = new NativeTableBody();
        for (Element element : Element.values()) {
            inOrder(plan)
                    .filter(item -> filter.shows(element)
                            && plan.elementOf(item.content())
                                    .filter(element::equals)
                                    .isPresent()
                            && filter.shows(item.content()))
                    .forEach(item -> body.add(row(plan, PlanWords.element(element), item)));
        }
        inOrder(plan)
                .filter(item -> plan.elementOf(item.content()).isEmpty() && !filter.narrows())
                .forEach(item -> body.add(row(plan, text("plan.item.decision.whole"), item)));
        NativeTable table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        head("plan.roadmap.column.element"),
                        head("plan.roadmap.column.kind"),
                        head("plan.roadmap.column.title"),
                        head("plan.roadmap.column.how"))),
                body);
        table.addClassName("plan-table");
        getContent().addClassName("plan-table-frame");
        // What is wider than its place is reached by keyboard too.
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", text("plan.roadmap.table"));
        getContent().add(table);
    }

    /** By the day on which it begins, an objective before what is done for it. */
    private static Stream<PlanItem<?>> inOrder(PlanAsKnown plan) {
        PlanCalendar calendar = plan.frame().calendar();
        return plan.items().stream()
                .<PlanItem<?>>map(item -> item)
                .sorted(Comparator.comparing((PlanItem<?> item) -> begins(calendar, item.content()))
                        .thenComparing(item -> item.content().kind())
                        .thenComparing(item -> item.content().title()));
    }

    private static LocalDate begins(PlanCalendar calendar, PlanContent content) {
        return switch (content) {
            case Objective objective -> calendar.firstDay(objective.year());
            case Risk risk -> calendar.firstDay(risk.year());
            case Action action -> action.from();
            case Milestone milestone -> milestone.on();
            case Decision decision -> decision.on();
        };
    }

    private static Component head(String textKey) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text(textKey));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(PlanAsKnown plan, String about, PlanItem<?> item) {
        return new NativeTableRow(
                new NativeTableCell(about),
                new NativeTableCell(text(key("plan.kind", item.content().kind()))),
                new NativeTableCell(item.content().title()),
                new NativeTableCell(how(plan, item)));
    }

    private static String how(PlanAsKnown plan, PlanItem<?> item) {
        List<String> words = new ArrayList<>(List.of(PlanWords.line(plan, item.content())));
        words.addAll(PlanRow.moreWords(plan, item));
        return String.join(" · ", words);
    }
}
