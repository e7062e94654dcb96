package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Element;
import be.leerspoor.plan.IndicatorOverview;
import be.leerspoor.plan.IndicatorReading;
import be.leerspoor.plan.IndicatorRole;
import be.leerspoor.plan.Indicators;
import be.leerspoor.plan.PlanFrame;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All indicators: what the plan brings, element by element, and beside it what it costs people to get there. */
@Route(value = IndicatorAddress.PLACE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "plan-indicators.css")
class IndicatorsView extends Div {

    private static final long serialVersionUID = 1;

    IndicatorsView(Indicators indicators) {
        addClassName("page");
        IndicatorOverview all = indicators.overview();
        PageHead head = new PageHead(text("plan.indicator.all.title"), lead(all))
                .withLine(new ReadersLine(Readers.EVERYONE, text("plan.indicator.readers")));
        boolean mayWrite = indicators.mayWrite();
        if (mayWrite) {
            head.withAction(Actions.primaryLink(text("plan.indicator.new"), IndicatorAddress.NEW));
        }
        add(head);
        if (all.indicators().isEmpty()) {
            add(new Card(
                    mayWrite
                            ? new EmptyPlace(
                                    text("plan.indicator.all.empty"),
                                    Actions.secondaryLink(text("plan.indicator.new"), IndicatorAddress.NEW),
                                    text("plan.indicator.all.example"))
                            : new EmptyPlace(text("plan.indicator.all.empty"), text("plan.indicator.all.example"))));
            return;
        }
        Div brings = new Div();
        brings.addClassName("stack");
        Stream.of(Element.values()).forEach(element -> element(all, element).ifPresent(brings::add));
        Div both = new Div(brings, costs(all));
        both.addClassName("indicators-beside");
        add(both);
    }

    private static String lead(IndicatorOverview all) {
        return all.year()
                .map(year -> text("plan.indicator.all.lead.year", name(all.frame(), year)))
                .orElseGet(() -> text("plan.indicator.all.lead"));
    }

    static String name(Optional<PlanFrame> frame, PlanYear year) {
        return frame.flatMap(plan -> plan.name(year))
                .map(name -> text("plan.indicator.year.named", year.number(), name))
                .orElseGet(() -> text("plan.indicator.year", year.number()));
    }

    private static Optional<Component> element(IndicatorOverview all, Element element) {
        List<IndicatorReading> readings = all.of(element, IndicatorRole.ADOPTION);
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.titled(text(key("plan.element", element)));
        readings.forEach(reading -> card.add(ReadingPart.titled(reading, all.year())));
        List<IndicatorReading> costs = costsOf(all);
        if (!costs.isEmpty()) {
            Paragraph beside = new Paragraph(new Span(text("plan.indicator.beside")));
            beside.addClassName("indicators-asks");
            costs.forEach(cost -> beside.add(new Span(" "), brief(cost)));
            card.add(beside);
        }
        return Optional.of(card);
    }

    private static Component brief(IndicatorReading cost) {
        IndicatorWords words = new IndicatorWords(cost.indicator());
        String value = cost.value().map(words::value).orElseGet(() -> text("plan.indicator.missing"));
        Anchor link = new Anchor(
                IndicatorAddress.of(cost.indicator().id()),
                IndicatorWords.day(cost)
                        .map(day -> text("plan.indicator.beside.one.on", words.name(), value, day))
                        .orElseGet(() -> text("plan.indicator.beside.one", words.name(), value)));
        link.setRouterIgnore(false);
        return link;
    }

    private static Component costs(IndicatorOverview all) {
        Card card = Card.titled(text("plan.indicator.costs"), new Paragraph(text("plan.indicator.costs.lead")));
        List<IndicatorReading> costs = costsOf(all);
        if (costs.isEmpty()) {
            card.add(new EmptyPlace(text("plan.indicator.costs.empty")));
        }
        costs.forEach(reading -> card.add(ReadingPart.titled(reading, all.year())));
        return card;
    }

    private static List<IndicatorReading> costsOf(IndicatorOverview all) {
        return Stream.of(Element.values())
                .flatMap(element -> all.of(element, IndicatorRole.COST).stream())
                .toList();
    }
}
