package be.leerspoor.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** People by the steps of a path, or groups by years; on a phone each row is a list. */
final class StepTable extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final List<String> columns;
    private final NativeTableBody body;

    StepTable(String title, String who, List<String> columns) {
        this.columns = List.copyOf(columns);
        NativeTable table = new NativeTable();
        table.setCaptionText(title);
        table.addClassName("step-table");
        NativeTableRow head = table.getHead().addRow();
        head.add(header(new Span(who), "col"));
        columns.forEach(column -> head.add(header(new Span(column), "col")));
        body = table.getBody();
        getContent().addClassName("step-table-frame");
        // Wider than the frame on a small screen with many steps: reached with the keyboard too.
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(table);
    }

    /** Adds a person or a group with one cell for each column, and what else is known of them under the name. */
    void add(String name, List<? extends Component> cells, String below) {
        add(new Span(name), cells, below);
    }

    /** The same with a name that can be chosen. */
    void add(Component name, List<? extends Component> cells, String below) {
        NativeTableRow row = body.addRow();
        NativeTableHeaderCell who = header(name, "row");
        if (!below.isEmpty()) {
            Span more = new Span(below);
            more.addClassName("row-line");
            who.add(more);
        }
        row.add(who);
        for (int i = 0; i < cells.size(); i++) {
            NativeTableCell cell = new NativeTableCell(cells.get(i));
            cell.getElement().setAttribute("data-column", columns.get(i));
            row.add(cell);
        }
    }

    private static NativeTableHeaderCell header(Component name, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
