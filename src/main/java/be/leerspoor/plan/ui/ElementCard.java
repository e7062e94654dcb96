package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Action;
import be.leerspoor.plan.ActionState;
import be.leerspoor.plan.Element;
import be.leerspoor.plan.ElementSentence;
import be.leerspoor.plan.IndicatorOverview;
import be.leerspoor.plan.IndicatorReading;
import be.leerspoor.plan.IndicatorRole;
import be.leerspoor.plan.PlanAsKnown;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Icon;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** An element of the plan on the first page: its sentence, how its actions stand, and the figures beside it. */
final class ElementCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    /** Leads to what the filter shows of this element. */
    ElementCard(PlanAsKnown plan, Element element, Optional<ElementSentence> sentence, RoadmapFilter filter) {
        H2 title = new H2(Icon.of(PlanWords.icon(element)), new Text(PlanWords.element(element)));
        title.addClassNames("card-title", "plan-element-title");
        getContent().addClassName("plan-element");
        getContent().getElement().setAttribute("aria-label", PlanWords.element(element));
        getContent().add(title);
        sentence.ifPresentOrElse(this::tell, () -> getContent().add(muted(PlanWords.meaning(plan.frame(), element))));
        getContent().add(new Paragraph(actions(plan, element)), link(element, filter));
    }

    private void tell(ElementSentence sentence) {
        Paragraph words = new Paragraph(sentence.words());
        words.addClassName("plan-sentence");
        getContent()
                .add(
                        words,
                        muted(text(
                                "plan.sentence.by",
                                sentence.byName(),
                                Formats.here().longDay(sentence.knownAt()))));
    }

    /** Adds what is measured of it; nothing where nothing is. */
    void with(List<IndicatorReading> readings, Function<List<IndicatorReading>, ReadingLines> lines) {
        if (!readings.isEmpty()) {
            getContent().addComponentAtIndex(getContent().getComponentCount() - 1, lines.apply(readings));
        }
    }

    /** What it asks of people, which stands on the same page as what it brings. */
    static Card costs(IndicatorOverview measured, Function<List<IndicatorReading>, ReadingLines> lines) {
        List<IndicatorReading> costs = measured.indicators().stream()
                .filter(reading -> reading.indicator().role() == IndicatorRole.COST)
                .toList();
        Card card = Card.titled(text("plan.home.costs"), new Paragraph(text("plan.home.costs.lead")));
        card.add(costs.isEmpty() ? new Paragraph(text("plan.indicator.costs.empty")) : lines.apply(costs));
        return card;
    }

    /** Adds the field in which the steering group writes its next sentence. */
    ElementCard withForm(Supplier<Component> form) {
        Div place = new Div();
        getContent()
                .add(new Unfolding(text("plan.sentence.write"), place)
                        .spoken(text(
                                "plan.sentence.write.spoken",
                                getContent().getElement().getAttribute("aria-label")))
                        .whenOpened(() -> place.add(form.get())));
        return this;
    }

    private static String actions(PlanAsKnown plan, Element element) {
        List<Action> actions = plan.all(Action.class).stream()
                .map(item -> item.content())
                .filter(action -> plan.elementOf(action).filter(element::equals).isPresent())
                .toList();
        long done = count(actions, ActionState.DONE);
        long underWay = count(actions, ActionState.UNDER_WAY);
        long planned = count(actions, ActionState.PLANNED);
        return actions.isEmpty()
                ? text("plan.element.no-actions")
                : text(
                        "plan.element.actions",
                        actions.size(),
                        done,
                        underWay,
                        planned,
                        actions.size() - done - underWay - planned);
    }

    private static long count(List<Action> actions, ActionState state) {
        return actions.stream().filter(action -> action.state() == state).count();
    }

    private static Anchor link(Element element, RoadmapFilter filter) {
        Anchor link = new Anchor(
                filter.withElement(Optional.of(element)).address(),
                text("plan.element.open", PlanWords.element(element)));
        link.setRouterIgnore(false);
        return link;
    }

    private static Paragraph muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassNames("muted", "small");
        return line;
    }
}
