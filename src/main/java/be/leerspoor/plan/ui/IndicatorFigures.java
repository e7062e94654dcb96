package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Counted;
import be.leerspoor.plan.FigureCorrection;
import be.leerspoor.plan.HandFigure;
import be.leerspoor.plan.Indicator;
import be.leerspoor.plan.IndicatorPage;
import be.leerspoor.plan.MonthFigure;
import be.leerspoor.plan.RegionMonth;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures under an indicator: months with what was corrected, what was entered, and regions. */
final class IndicatorFigures {

    private IndicatorFigures() {}

    /** What was counted, the latest month first. */
    static Optional<Component> months(IndicatorPage page, IndicatorWords words) {
        if (page.months().isEmpty()) {
            return Optional.empty();
        }
        FigureTable table = new FigureTable(
                text("plan.indicator.months.caption", words.name()),
                List.of(
                        text("plan.indicator.months.month"),
                        text("plan.indicator.table.value"),
                        text("plan.indicator.months.counted"),
                        text("plan.indicator.months.state")));
        for (MonthFigure month : page.months().reversed()) {
            table.row(
                    words.month(month.month()),
                    List.of(
                            new Span(month.holds()
                                    .map(counted -> words.value(counted.value()))
                                    .orElseGet(() -> text("plan.indicator.missing"))),
                            new Span(month.holds().map(IndicatorWords::counted).orElse("-")),
                            state(page, month, words)));
        }
        return Optional.of(
                Card.titled(text("plan.indicator.months"), new Paragraph(text("plan.indicator.months.lead")), table));
    }

    private static Component state(IndicatorPage page, MonthFigure month, IndicatorWords words) {
        Indicator indicator = page.reading().indicator();
        Div state = new Div(new Span(
                text(month.frozenAt().isPresent() ? "plan.indicator.months.frozen" : "plan.indicator.months.moving")));
        state.addClassName("figure-state");
        if (!month.corrections().isEmpty()) {
            state.add(line(text(
                    "plan.indicator.months.at-first",
                    month.first().map(IndicatorWords::counted).orElseGet(() -> text("plan.indicator.missing")))));
        }
        for (FigureCorrection correction : month.corrections()) {
            state.add(line(text(
                    "plan.indicator.months.corrected",
                    IndicatorWords.counted(correction.counted()),
                    Formats.here().day(correction.at()),
                    correction.byName(),
                    correction.reason())));
        }
        if (page.mayWrite() && month.frozenAt().isPresent()) {
            Anchor correct =
                    new Anchor(IndicatorAddress.correct(indicator.id(), month.month()), text("plan.indicator.correct"));
            correct.setRouterIgnore(false);
            correct.setAriaLabel(text("plan.indicator.correct.spoken", words.month(month.month())));
            state.add(correct);
        }
        return state;
    }

    /** What people entered, the latest day first; what was replaced stands under it. */
    static Optional<Component> entered(IndicatorPage page, IndicatorWords words) {
        if (page.entered().isEmpty()) {
            return Optional.empty();
        }
        FigureTable table = new FigureTable(
                text("plan.indicator.entered.caption", words.name()),
                List.of(
                        text("plan.indicator.entered.day"),
                        text("plan.indicator.table.value"),
                        text("plan.indicator.entered.source")));
        for (HandFigure figure : page.entered().reversed()) {
            boolean holds = page.entered().stream()
                    .noneMatch(other -> other.on().equals(figure.on()) && other.number() > figure.number());
            Div source = new Div(new Span(text(
                    "plan.indicator.entered.by",
                    figure.source(),
                    figure.byName(),
                    Formats.here().day(figure.at()))));
            source.addClassName("figure-state");
            if (!figure.reason().isEmpty()) {
                source.add(line(text("plan.indicator.entered.reason", figure.reason())));
            }
            if (!holds) {
                source.add(line(text("plan.indicator.entered.replaced")));
            }
            table.row(Formats.here().day(figure.on()), List.of(new Span(words.value(figure.value())), source));
        }
        return Optional.of(Card.titled(text("plan.indicator.entered"), table));
    }

    /** Each region by name, with its months; those in which too few had a part are left out. */
    static Optional<Component> regions(IndicatorPage page, IndicatorWords words) {
        if (page.regions().isEmpty()) {
            return Optional.empty();
        }
        Card card = Card.titled(text("plan.indicator.regions"), new Paragraph(text("plan.indicator.regions.lead")));
        Map<String, List<RegionMonth>> byRegion = new LinkedHashMap<>();
        page.regions()
                .forEach(each -> byRegion.computeIfAbsent(each.region().name(), _ -> new ArrayList<>())
                        .add(each));
        byRegion.forEach((region, months) -> card.add(region(region, months, words)));
        return Optional.of(card);
    }

    private static Component region(String name, List<RegionMonth> months, IndicatorWords words) {
        FigureTable table = new FigureTable(
                text("plan.indicator.regions.caption", name),
                List.of(
                        text("plan.indicator.months.month"),
                        text("plan.indicator.table.value"),
                        text("plan.indicator.months.counted")));
        for (RegionMonth month : months.reversed()) {
            Counted counted = month.counted();
            String then = month.nameThen().equals(name)
                    ? words.month(month.month())
                    : text("plan.indicator.regions.then", words.month(month.month()), month.nameThen());
            table.row(then, words.value(counted.value()), IndicatorWords.counted(counted));
        }
        return new Unfolding(name, table);
    }

    private static Span line(String words) {
        Span line = new Span(words);
        line.addClassName("muted");
        return line;
    }
}
