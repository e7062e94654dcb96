package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.ActionState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** What the signs in the picture of the plan stand for. Who cannot see the picture has its words, and needs no signs. */
final class RoadmapLegend extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1;

    RoadmapLegend() {
        getContent().addClassName("roadmap-legend");
        getContent().getElement().setAttribute("aria-hidden", "true");
        for (ActionState state : ActionState.values()) {
            sign(
                    text("plan.roadmap.legend.action", text(key("plan.state", state))),
                    "roadmap-bar",
                    "state-" + state.name().toLowerCase(Locale.ROOT));
        }
        sign(text("plan.roadmap.legend.overdue"), "roadmap-bar", "overdue");
        sign(text("plan.roadmap.legend.milestone"), "roadmap-mark", "ahead");
        sign(text("plan.roadmap.legend.milestone.reached"), "roadmap-mark", "reached");
        sign(text("plan.roadmap.legend.milestone.overdue"), "roadmap-mark", "overdue");
        sign(text("plan.roadmap.legend.milestone.was"), "roadmap-was");
        sign(text("plan.roadmap.legend.decision"), "roadmap-decision");
        sign(text("plan.roadmap.legend.decision.taken"), "roadmap-decision", "reached");
        sign(text("plan.roadmap.legend.today"), "roadmap-today");
    }

    private void sign(String words, String... classes) {
        Div drawn = new Div();
        drawn.addClassNames(classes);
        Div place = new Div(drawn);
        place.addClassName("roadmap-sign");
        getContent().add(new ListItem(place, new Span(words)));
    }
}
