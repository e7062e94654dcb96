package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.training.MyPath;
import be.leerspoor.training.MyPlace;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;

/** A path in short: how far one is and what comes next. */
final class PathCard extends Composite<Div> {

    private static final long serialVersionUID = 1;

    PathCard(MyPath path, LocalDate today, List<MyPlace> places) {
        String name = path.path().name(Texts.language());
        Anchor link = new Anchor(TrainingAddress.path(path.path().code()), name);
        link.setRouterIgnore(false);
        H2 heading = new H2(link);
        heading.addClassName("card-title");
        Card card = new Card(heading, new PathProgress(path.done(), path.steps().size()), progress(path, today));
        card.getElement().setAttribute("aria-label", name);
        card.addClassName("path-card");
        path.next().ifPresent(next -> card.add(next(next, places)));
        getContent().add(card);
    }

    static Paragraph progress(MyPath path, LocalDate today) {
        Paragraph line = new Paragraph(PathWords.progress(path, today));
        line.addClassName("muted");
        return line;
    }

    private static Div next(MyPath.MyStep next, List<MyPlace> places) {
        Paragraph name = new Paragraph(text("training.path.next", next.step().name(Texts.language())));
        name.addClassName("path-next-name");
        Paragraph state = new Paragraph(PathWords.state(next));
        state.addClassName("muted");
        Div box = new Div(name, state);
        box.addClassName("path-next");
        StepActions.of(next, places).ifPresent(box::add);
        return box;
    }
}
