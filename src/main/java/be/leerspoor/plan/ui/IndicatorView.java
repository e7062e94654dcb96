package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Indicator;
import be.leerspoor.plan.IndicatorDesk;
import be.leerspoor.plan.IndicatorExport;
import be.leerspoor.plan.IndicatorId;
import be.leerspoor.plan.IndicatorPage;
import be.leerspoor.plan.IndicatorResult;
import be.leerspoor.plan.IndicatorSource;
import be.leerspoor.plan.IndicatorYear;
import be.leerspoor.plan.Indicators;
import be.leerspoor.plan.MeasureNames;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.DownloadLink;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One indicator, opened down to its months: what was counted, where, out of how many, and what was corrected since. */
@Route(value = IndicatorAddress.ONE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "plan-indicators.css")
class IndicatorView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Indicators indicators;
    private final transient IndicatorDesk desk;
    private final transient IndicatorExport export;
    private final transient MeasureNames names;
    private final Div message = new Div();

    IndicatorView(Indicators indicators, IndicatorDesk desk, IndicatorExport export, MeasureNames names) {
        this.indicators = indicators;
        this.desk = desk;
        this.export = export;
        this.names = names;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<IndicatorPage> page =
                IndicatorAddress.indicator(event.getRouteParameters()).flatMap(indicators::page);
        removeAll();
        if (page.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(page.get());
    }

    private void show(IndicatorPage page) {
        Indicator indicator = page.reading().indicator();
        IndicatorWords words = new IndicatorWords(indicator);
        PageHead head = new PageHead(words.name(), text("plan.indicator.one.lead"))
                .withLine(new ReadersLine(Readers.EVERYONE, text("plan.indicator.readers")));
        if (page.mayWrite() && indicator.source() instanceof IndicatorSource.ByHand) {
            head.withAction(Actions.primaryLink(text("plan.indicator.enter"), IndicatorAddress.enter(indicator.id())));
        }
        Div content = new Div(message, stands(page, words), years(page, words));
        content.addClassName("stack");
        IndicatorFigures.months(page, words).ifPresent(content::add);
        IndicatorFigures.entered(page, words).ifPresent(content::add);
        IndicatorFigures.regions(page, words).ifPresent(content::add);
        content.add(files(indicator.id()));
        if (page.mayWrite()) {
            content.add(Actions.row(
                    Actions.secondaryLink(text("plan.indicator.change"), IndicatorAddress.edit(indicator.id())),
                    Actions.attention(text("plan.indicator.take-away"), () -> askTakeAway(indicator))));
        }
        add(head, content);
    }

    private Component stands(IndicatorPage page, IndicatorWords words) {
        Indicator indicator = page.reading().indicator();
        Card card = Card.titled(text("plan.indicator.one.stands"), ReadingPart.plain(page.reading(), page.year()));
        card.add(line(indicator.baseline().map(words::baseline).orElseGet(() -> text("plan.indicator.no-baseline"))));
        if (!indicator.shareOf().isEmpty()) {
            card.add(line(
                    text("plan.indicator.share-of.words", indicator.shareOf().in(language()))));
        }
        card.add(line(text("plan.indicator.source.words", words.source(names::of))));
        return card;
    }

    private static Paragraph line(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }

    private static Component years(IndicatorPage page, IndicatorWords words) {
        FigureTable table = new FigureTable(
                text("plan.indicator.years.caption"),
                List.of(
                        text("plan.indicator.years.year"),
                        text("plan.indicator.table.value"),
                        text("plan.indicator.years.target"),
                        text("plan.indicator.years.progress")));
        for (IndicatorYear year : page.reading().years()) {
            table.row(
                    IndicatorsView.name(page.frame(), year.year()),
                    year.value().map(words::value).orElseGet(() -> text("plan.indicator.missing")),
                    year.target().map(words::target).orElse("-"),
                    words.progress(year.progress()));
        }
        return page.reading().years().isEmpty() ? new Div() : Card.titled(text("plan.indicator.years"), table);
    }

    private Component files(IndicatorId id) {
        // The download comes without a screen, and with it without its language.
        Locale language = language();
        return Card.titled(
                text("plan.indicator.export"),
                new Paragraph(text("plan.indicator.export.lead")),
                Actions.row(
                        new DownloadLink(
                                text("plan.indicator.export.csv"),
                                () -> export.file(id, IndicatorExport.Kind.CSV, language)),
                        new DownloadLink(
                                text("plan.indicator.export.xlsx"),
                                () -> export.file(id, IndicatorExport.Kind.XLSX, language))));
    }

    private void askTakeAway(Indicator indicator) {
        Confirm.askAttention(
                text("plan.indicator.take-away.ask"),
                text("plan.indicator.take-away.means"),
                text("plan.indicator.take-away"),
                () -> takeAway(indicator));
    }

    private void takeAway(Indicator indicator) {
        message.removeAll();
        if (desk.takeAway(indicator.id(), indicator.number()) instanceof IndicatorResult.Kept) {
            getUI().ifPresent(ui -> ui.navigate(IndicatorAddress.PLACE));
        } else {
            message.add(Notice.attention(text("plan.indicator.changed-meanwhile")));
        }
    }
}
