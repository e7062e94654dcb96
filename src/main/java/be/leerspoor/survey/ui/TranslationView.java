package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Leaving;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.survey.QuestionnaireVersion;
import be.leerspoor.survey.Translation;
import be.leerspoor.survey.TranslationResult;
import be.leerspoor.survey.Translations;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One language in which families read a questionnaire: mended, and marked as read over by who knows it well. */
@Route(value = DeskAddress.TRANSLATION, layout = MainLayout.class)
@RolesAllowed({"TRAINER", "STEERING_GROUP"})
@StyleSheet("context://" + AppShell.FOLDER + "survey-desk.css")
class TranslationView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1;

    private final transient Translations translations;
    private final Div message = new Div();
    private final SavedLine saved = SavedLine.ofChoices();
    private transient @Nullable Translation shown;
    private @Nullable TranslationForm form;
    private boolean unsaved;

    TranslationView(Translations translations) {
        this.translations = translations;
        addClassNames("page", "page-writing");
        message.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Translation> found = DeskAddress.version(event.getRouteParameters())
                .flatMap(version -> event.getRouteParameters()
                        .get(DeskAddress.LANGUAGE)
                        .flatMap(language -> translations.find(version, language)));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) {
            Leaving.ask(event);
        }
    }

    private void show(Translation translation) {
        removeAll();
        message.removeAll();
        shown = translation;
        TranslationForm lines = new TranslationForm(translation, this::changed);
        form = lines;
        Div content = new Div(state(translation), lines, message, actions(translation), saved);
        content.addClassName("stack");
        content.add(Actions.row(Actions.secondaryLink(
                text("survey.translation.back"),
                DeskAddress.questionnaire(translation.desk().version()))));
        add(
                new PageHead(
                        text(
                                "survey.translation.title",
                                TranslationWords.language(translation.language()),
                                DeskWords.version(translation.desk())),
                        text("survey.translation.lead")),
                content);
    }

    private static Div state(Translation translation) {
        String words = TranslationWords.state(translation);
        Div state = new Div(translation.checked().isPresent() ? Notice.done(words) : Notice.info(words));
        if (translation.desk().settled()) {
            state.add(Notice.info(text("survey.translation.settled")));
        }
        state.addClassName("stack-tight");
        return state;
    }

    private Div actions(Translation translation) {
        Div actions = Actions.row();
        if (!translation.desk().settled()) {
            actions.add(Actions.primary(text("survey.translation.save"), this::save));
        }
        if (translation.checked().isEmpty()) {
            actions.add(Actions.secondary(text("survey.translation.check"), this::check));
        }
        return actions;
    }

    private void changed() {
        if (!unsaved) {
            unsaved = true;
            Leaving.browserAsks(true);
        }
        saved.quiet();
    }

    /** Keeps what stands there; whether that went well. */
    private boolean save() {
        Translation translation = shown;
        TranslationForm lines = form;
        if (translation == null || lines == null) {
            return false;
        }
        message.removeAll();
        if (!TextLimit.fits(lines)) {
            saved.notKept(text("survey.translation.name"));
            return false;
        }
        QuestionnaireVersion version = translation.desk().version();
        TranslationResult result =
                translations.keep(version, translation.desk().lockVersion(), translation.language(), lines.texts());
        switch (result) {
            case TranslationResult.Kept(Translation now, var at) -> {
                unsaved = false;
                Leaving.browserAsks(false);
                show(now);
                saved.kept(text("survey.translation.name"), at);
                return true;
            }
            case TranslationResult.NeverStored(var where) -> {
                lines.refuse(where);
                saved.notKept(text("survey.translation.name"));
            }
            default -> refuse(result);
        }
        return false;
    }

    private void check() {
        if (unsaved && !save()) {
            return;
        }
        Translation translation = shown;
        if (translation == null) {
            return;
        }
        message.removeAll();
        TranslationResult result = translations.check(
                translation.desk().version(), translation.desk().lockVersion(), translation.language());
        if (result instanceof TranslationResult.Checked(Translation now)) {
            show(now);
        } else {
            refuse(result);
        }
    }

    private void refuse(TranslationResult result) {
        switch (result) {
            case TranslationResult.Incomplete(int missing) -> {
                message.add(Notice.attention(text("survey.translation.missing", missing)));
                if (form != null) {
                    form.toFirstMissing();
                }
            }
            case TranslationResult.Settled _ ->
                message.add(Notice.attention(text("survey.questionnaire.refused.settled")));
            case TranslationResult.ChangedMeanwhile _ ->
                message.add(Notice.attention(text("survey.questionnaire.refused.changed-meanwhile")));
            case TranslationResult.Kept _, TranslationResult.Checked _, TranslationResult.NeverStored _ ->
                throw new IllegalStateException("No such refusal");
        }
    }
}
