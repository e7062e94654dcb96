package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.survey.SupportRoute;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Who one can turn to when the work weighs, in the order of the organisation. Nobody learns that it was shown. */
final class SupportRoutes extends Composite<Rows> {

    private static final long serialVersionUID = 1;

    SupportRoutes(List<SupportRoute> routes) {
        getContent().addClassName("support-routes");
        getContent().show(routes.stream().map(SupportRoutes::row).toList());
    }

    private static Div row(SupportRoute route) {
        Span title = new Span(route.title().in(language().getLanguage()));
        title.addClassName("row-title");
        boolean filledIn = !route.contact().isEmpty();
        Paragraph contact = new Paragraph(filledIn ? route.contact() : text("survey.support.no-contact"));
        contact.addClassName(filledIn ? "support-contact" : "muted");
        Div row = new Div(title, new Prose(route.words().in(language().getLanguage())), contact);
        row.addClassName("row-words");
        return row;
    }
}
