package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Results with filters at their left; on a phone the filters open over the page, behind one button. */
public final class FilteredList extends Composite<Div> {

    private final Span label = new Span();

    public FilteredList(Component filters, Component results) {
        getContent().addClassName("with-filters");
        Section panel = new Section(filters);
        panel.setId("filters");
        panel.addClassName("filters");
        panel.setAriaLabel(text("shell.filters"));
        panel.getElement().setAttribute("popover", "auto");
        NativeButton close = new NativeButton(text("shell.close"));
        close.addClassNames("button-link", "narrow-only");
        close.getElement().setAttribute("popovertarget", "filters");
        close.getElement().setAttribute("popovertargetaction", "hide");
        panel.add(close);
        NativeButton opener = new NativeButton();
        opener.addClassNames("button-link", "narrow-only");
        opener.add(Icon.of(IconName.SETTINGS), label);
        opener.getElement().setAttribute("popovertarget", "filters");
        getContent().add(opener, panel, results);
        showChosen(0);
    }

    /** Tells on the button of a phone how many filters are on. */
    public void showChosen(int count) {
        label.setText(count == 0 ? text("shell.filters") : text("shell.filters.chosen", count));
    }
}
