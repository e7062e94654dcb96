package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.survey.Results;
import be.leerspoor.survey.ResultsExport;
import be.leerspoor.survey.ToldGroup;
import be.leerspoor.survey.ToldPlace;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveResults;
import be.leerspoor.survey.WaveWords;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is told of a wave: of everyone, and of one group beside it if the reader chooses one of theirs. */
@Route(value = SurveyAddress.RESULTS + "/:" + SurveyAddress.WAVE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "survey-results.css")
class ResultsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Results results;
    private final transient ResultsExport export;
    private final Select<ToldPlace> choice = new Select<>();
    private final Div head = new Div();
    private final Div content = new Div();
    private transient @Nullable WaveId shown;

    ResultsView(Results results, ResultsExport export) {
        this.results = results;
        this.export = export;
        addClassName("page");
        content.addClassName("stack");
        choice.setLabel(text("survey.results.group"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(text("survey.results.group.none"));
        choice.setItemLabelGenerator(
                place -> place == null ? text("survey.results.group.none") : new WaveWords(language()).group(place));
        choice.addClassNames("shares-group", "no-print");
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                put(chosen.getValue());
            }
        });
        add(head, choice, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<WaveResults> told = SurveyAddress.wave(event.getRouteParameters())
                .flatMap(wave -> results.of(wave, ResultsAddress.group(event.getLocation())));
        if (told.isEmpty()) {
            // Confidential: a wave that is not closed exactly as one that does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        boolean chosen = told.get().wave().id().equals(shown);
        show(told.get());
        if (chosen && event.getTrigger() != NavigationTrigger.HISTORY) {
            // Where somebody chose, they may choose again.
            choice.focus();
        }
    }

    private void show(WaveResults told) {
        WaveId wave = told.wave().id();
        if (!wave.equals(shown)) {
            choice.setItems(told.places());
            choice.setVisible(!told.places().isEmpty());
            shown = wave;
        }
        choice.setValue(told.chosen().orElse(null));
        showHead(told);
        content.removeAll();
        if (Jumps.areNeeded(told.questionnaire())) {
            content.add(Jumps.to(told.questionnaire()));
        }
        told.questionnaire().questions().forEach(question -> {
            QuestionCard card = new QuestionCard(told, question);
            Jumps.mark(card, question);
            content.add(card);
        });
        Integer group = told.chosen().map(ToldPlace::place).orElse(null);
        // The download comes without a screen, and with it without its language.
        Locale language = language();
        content.add(
                new MethodNote(told.questionnaire(), List.of(told.wave())),
                new ExportCard(kind -> export.wave(wave, group, kind, language)));
    }

    private void showHead(WaveResults told) {
        WaveWords words = new WaveWords(language());
        boolean forEveryone = !told.wave().narrow()
                && told.chosen()
                        .filter(place -> place.kind() != ToldGroup.Kind.OTHER_REGIONS)
                        .isEmpty();
        head.removeAll();
        PageHead title = new PageHead(words.name(told.questionnaire(), told.wave()), words.asked(told.wave()))
                .withLine(new ReadersLine(
                        forEveryone ? Readers.EVERYONE : Readers.CHOSEN_PEOPLE,
                        words.readers(told.wave(), told.chosen())));
        head.add(title);
        // A wave of some regions or teams is never put beside others.
        if (!told.wave().narrow()) {
            title.withAction(Actions.secondaryLink(
                    text("survey.results.over-time"),
                    SurveyAddress.overTime(told.questionnaire().code())));
        }
    }

    private void put(@Nullable ToldPlace place) {
        WaveId wave = shown;
        if (wave != null) {
            getUI().ifPresent(ui -> ui.navigate(
                    SurveyAddress.results(wave), ResultsAddress.beside(place == null ? null : place.place())));
        }
    }
}
