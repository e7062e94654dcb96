package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Element;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.plan.PlanItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;

/** The plan as a table: the same as the picture shows. */
final class RoadmapTable extends Composite<Div> {

    private static final long serialVersionUID = 1;

    RoadmapTable(PlanAsKnown plan, RoadmapFilter filter) {
        NativeTableBody body = new NativeTableBody();
        for (Element element : Element.values()) {
            plan.items().stream()
                    .filter(item -> filter.shows(element)
                            && plan.elementOf(item.content())
                                    .filter(element::equals)
                                    .isPresent()
                            && filter.shows(item.content()))
                    .forEach(item -> body.add(row(plan, PlanWords.element(element), item)));
        }
        plan.items().stream()
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
