package be.leerspoor.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;

/** A table of figures: its first column names the row. */
final class FigureTable extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final NativeTable table = new NativeTable();

    FigureTable(String caption, List<String> head) {
        table.addClassName("figure-table");
        table.setCaptionText(caption);
        NativeTableRow row = table.getHead().addRow();
        head.forEach(words -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        });
        getContent().add(table);
    }

    FigureTable row(String name, String... cells) {
        return row(name, Arrays.stream(cells).map(Span::new).toList());
    }

    FigureTable row(String name, List<? extends Component> cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = table.getBody().addRow();
        row.add(first);
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        return this;
    }
}
