package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.survey.Scaling;
import be.leerspoor.survey.ScalingDraft;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** The line from 0 to 10 with where a team stands and where it stood before; who listens hears the same in a sentence. */
final class ScalingLine extends Composite<Div> {

    private static final long serialVersionUID = 1;
    private static final int MOST_EARLIER = 6;

    /** Draws these, the latest first; there is at least one. */
    ScalingLine(List<Scaling> scalings) {
        Scaling latest = scalings.getFirst();
        List<Scaling> earlier = scalings.stream().skip(1).limit(MOST_EARLIER).toList();
        getContent().addClassName("scaling-line");
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", spoken(latest, earlier));
        for (int number = 0; number <= ScalingDraft.TOP; number++) {
            getContent().add(point(number, latest, earlier));
        }
    }

    private static String spoken(Scaling latest, List<Scaling> earlier) {
        String now = text("survey.scaling.line.now", latest.number());
        return earlier.isEmpty()
                ? now
                : now + " "
                        + text(
                                "survey.scaling.line.earlier",
                                earlier.stream()
                                        .map(each -> text(
                                                "survey.scaling.line.dot",
                                                each.number(),
                                                Formats.here().longDay(each.on())))
                                        .collect(Collectors.joining(", ")));
    }

    private static Div point(int number, Scaling latest, List<Scaling> earlier) {
        Div dots = new Div();
        dots.addClassName("scaling-dots");
        earlier.stream().filter(each -> each.number() == number).forEach(each -> dots.add(dot("scaling-earlier")));
        boolean here = latest.number() == number;
        Div mark = new Div();
        mark.addClassName("scaling-mark");
        if (here) {
            mark.add(dot("scaling-now"));
        }
        Span words = new Span(String.valueOf(number));
        words.addClassName("scaling-number");
        Div point = new Div(dots, mark, words);
        point.addClassName("scaling-point");
        point.getElement().getClassList().set("here", here);
        return point;
    }

    private static Span dot(String kind) {
        Span dot = new Span();
        dot.addClassName(kind);
        return dot;
    }
}
