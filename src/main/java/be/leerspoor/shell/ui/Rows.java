package be.leerspoor.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;

/** A list of rows, read out as a list. */
@Tag("ul")
public final class Rows extends Component implements HasStyle {

    public Rows(Component... rows) {
        this(List.of(rows));
    }

    public Rows(List<? extends Component> rows) {
        addClassName("rows");
        show(rows);
    }

    /** Replaces the rows. */
    public void show(List<? extends Component> rows) {
        getElement().removeAllChildren();
        rows.forEach(row -> getElement().appendChild(new ListItem(row).getElement()));
    }
}
