package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The pages of a sheet, one at a time, and how far one is. */
final class StepsOfSheet extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final Runnable moved;
    private final Paragraph where = new Paragraph();
    private final Span filled = new Span();
    private final Div bar = new Div(filled);
    private final Div place = new Div();
    private List<Component> pages = List.of();
    private int page;

    StepsOfSheet(Runnable moved) {
        this.moved = moved;
        where.addClassName("sheet-where");
        where.getElement().setAttribute("tabindex", "-1");
        bar.addClassName("sheet-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        getContent().add(where, bar, place);
    }

    void show(List<Component> all) {
        pages = List.copyOf(all);
        goTo(0);
    }

    boolean isFirst() {
        return page == 0;
    }

    boolean isLast() {
        return page >= pages.size() - 1;
    }

    int page() {
        return page;
    }

    void next() {
        goTo(page + 1);
        begin();
    }

    void back() {
        goTo(page - 1);
        begin();
    }

    void goTo(int to) {
        page = Math.clamp(to, 0, Math.max(0, pages.size() - 1));
        where.setText(text("survey.answer.step", page + 1, pages.size()));
        where.setVisible(pages.size() > 1);
        bar.setVisible(pages.size() > 1);
        filled.getStyle().setWidth(100 * (page + 1) / Math.max(1, pages.size()) + "%");
        place.removeAll();
        if (!pages.isEmpty()) {
            place.add(pages.get(page));
        }
        moved.run();
    }

    /** So that who listens, or scrolled down, begins at the top of the page. */
    private void begin() {
        where.getElement().executeJs("this.focus(); window.scrollTo(0, 0);");
    }
}
