package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The first hour: what is left of it, a few at a time, and what is done. */
final class FirstHourList extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int IN_SIGHT = 3;

    FirstHourList(List<FirstHourStep> steps) {
        List<FirstHourStep> ordered = steps.stream()
                .sorted(Comparator.comparingInt(FirstHourStep::order))
                .toList();
        List<FirstHourStep> open = ordered.stream().filter(step -> !step.done()).toList();
        List<FirstHourStep> done = ordered.stream().filter(FirstHourStep::done).toList();
        Paragraph where = new Paragraph(text("shell.first.progress", done.size(), ordered.size()));
        where.addClassName("muted");
        getContent()
                .add(
                        where,
                        new Rows(open.stream()
                                .limit(IN_SIGHT)
                                .map(step -> new RowLink(text(step.textKey()), text(step.lineKey()), step.address())
                                        .with(step.icon()))
                                .toList()));
        if (open.size() > IN_SIGHT) {
            Paragraph more = new Paragraph(text("shell.first.more", open.size() - IN_SIGHT));
            more.addClassName("muted");
            getContent().add(more);
        }
        if (!done.isEmpty()) {
            Paragraph words = new Paragraph(text(
                    "shell.first.done",
                    done.stream().map(step -> text(step.textKey())).collect(Collectors.joining(" · "))));
            words.addClassName("muted");
            getContent().add(words);
        }
    }
}
