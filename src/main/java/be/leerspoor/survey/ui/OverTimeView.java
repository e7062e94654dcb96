package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.OverTime;
import be.leerspoor.survey.Question;
import be.leerspoor.survey.Results;
import be.leerspoor.survey.ResultsExport;
import be.leerspoor.survey.ToldWords;
import be.leerspoor.survey.WaveComparison;
import be.leerspoor.survey.WaveWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A questionnaire over its waves: each wave under the one before, and what changed between the first and the last. */
@Route(value = SurveyAddress.OVER_TIME + "/:" + OverTimeView.QUESTIONNAIRE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "survey-results.css")
class OverTimeView extends Div implements BeforeEnterObserver {

    static final String QUESTIONNAIRE = "questionnaire";

    private static final long serialVersionUID = 1;

    private final transient Results results;
    private final transient ResultsExport export;

    OverTimeView(Results results, ResultsExport export) {
        this.results = results;
        this.export = export;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OverTime> told = event.getRouteParameters().get(QUESTIONNAIRE).flatMap(results::overTime);
        removeAll();
        if (told.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(told.get());
    }

    private void show(OverTime told) {
        String code = told.questionnaire().code();
        String name = told.questionnaire().name().in(language().getLanguage());
        Div page = new Div();
        page.addClassName("stack");
        told.questionnaire().questions().forEach(question -> {
            List<WaveComparison> items = told.questionnaire().items(question).stream()
                    .flatMap(item -> told.items().stream()
                            .filter(each -> each.item().code().equals(item.code())))
                    .toList();
            if (!items.isEmpty()) {
                page.add(card(question, items));
            }
        });
        // The download comes without a screen, and with it without its language.
        Locale language = language();
        page.add(
                waves(told),
                new MethodNote(told.questionnaire(), told.waves()),
                new ExportCard(kind -> export.overTime(code, kind, language)));
        add(
                new PageHead(text("survey.over-time.title", name), text("survey.over-time.sentence"))
                        .withLine(new ReadersLine(Readers.EVERYONE, text("survey.over-time.readers"))),
                page);
    }

    private static Component card(Question question, List<WaveComparison> items) {
        ToldWords words = new ToldWords(language());
        String title = question.words().in(language().getLanguage());
        Card card = Card.titled(title);
        Div tables = new Div();
        tables.addClassName("shares-tables");
        for (WaveComparison item : items) {
            Div row = new Div();
            row.addClassName("shares-item");
            if (!item.item().code().equals(question.code())) {
                row.add(new H3(words.of(item.item())));
            }
            row.add(new Paragraph(words.change(item)));
            item.waves().forEach(in -> {
                row.add(new SharesBar(in.wave().name(), item.item(), in.whole()));
                tables.add(new SharesTable(
                        text(
                                "survey.told.table.of",
                                words.of(item.item()),
                                in.wave().name()),
                        item.item(),
                        in.whole()));
            });
            words.published(item.item()).ifPresent(published -> {
                Paragraph line = new Paragraph(published);
                line.addClassName("muted");
                row.add(line);
            });
            card.add(row);
        }
        if (tables.getComponentCount() > 0) {
            card.add(new Unfolding(text("survey.told.table"), tables).spoken(text("survey.told.table") + ": " + title));
        }
        return card;
    }

    private static Component waves(OverTime told) {
        WaveWords words = new WaveWords(language());
        return Card.titled(
                text("survey.over-time.waves"),
                new Rows(told.waves().stream()
                        .map(wave -> new RowLink(wave.name(), words.counted(wave), SurveyAddress.results(wave.id())))
                        .toList()));
    }
}
