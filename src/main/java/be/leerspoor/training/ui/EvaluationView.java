package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.EvaluationDraft;
import be.leerspoor.training.EvaluationPage;
import be.leerspoor.training.EvaluationQuestion;
import be.leerspoor.training.EvaluationResult;
import be.leerspoor.training.Evaluations;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Five questions about a course that nobody can trace to who answers; so nothing is kept until it is sent. */
@Route(value = "training/evaluation/:edition", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "attendance.css")
class EvaluationView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Evaluations evaluations;
    private final Map<EvaluationQuestion, RadioButtonGroup<Integer>> scales = new EnumMap<>(EvaluationQuestion.class);
    // Confidential: a field that saves itself would keep a draft beside the name of who types it.
    private final TextArea words = new TextArea(text("training.evaluation.words"));
    private final Div message = new Div();

    EvaluationView(Evaluations evaluations) {
        this.evaluations = evaluations;
        addClassNames("page", "page-writing");
        message.addClassName("stack-tight");
        message.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<EvaluationPage> page =
                SessionAddress.edition(event.getRouteParameters()).flatMap(evaluations::page);
        if (page.isEmpty()) {
            // Confidential: what may not be known of answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(page.get());
    }

    private void show(EvaluationPage page) {
        removeAll();
        add(new PageHead(
                        text("training.evaluation.title", page.course(Texts.language())),
                        text("training.evaluation.lead"))
                .inTab(text("training.evaluation.tab"))
                .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("training.evaluation.readers"))));
        switch (page.state()) {
            case OPEN -> ask(page);
            case NOT_YET -> add(Notice.info(text("training.evaluation.not-yet")));
            case GIVEN -> add(Notice.done(text("training.evaluation.given")), onward());
            case CLOSED -> add(Notice.info(text("training.evaluation.closed")), onward());
        }
    }

    private static Div onward() {
        return Actions.row(Actions.secondaryLink(text("training.evaluation.onward"), TrainingAddress.PLACE));
    }

    private void ask(EvaluationPage page) {
        Div fields = new Div();
        fields.addClassName("fields");
        for (EvaluationQuestion question : EvaluationQuestion.values()) {
            RadioButtonGroup<Integer> scale =
                    new RadioButtonGroup<>(text(key("training.evaluation.question", question)));
            scale.setItems(IntStream.rangeClosed(0, 10).boxed().toList());
            scale.setHelperText(text("training.evaluation.scale"));
            scale.addClassNames("scale-field", "evaluation-scale");
            scale.setRequiredIndicatorVisible(true);
            scales.put(question, scale);
            fields.add(scale);
        }
        words.setWidthFull();
        words.setMinRows(4);
        TextLimit.on(words, EvaluationDraft.LONGEST_WORDS);
        words.setHelperText(text("training.evaluation.words.help"));
        fields.add(words);
        add(
                Notice.info(text("training.evaluation.once", Formats.here().longDay(page.until()))),
                new Card(fields),
                message,
                Actions.row(
                        Actions.primary(text("training.evaluation.submit"), () -> give(page, Confirmation.none()))));
    }

    private void give(EvaluationPage page, Confirmation confirmation) {
        message.removeAll();
        if (!TextLimit.fits(this)) {
            return;
        }
        Map<EvaluationQuestion, Integer> answers = new EnumMap<>(EvaluationQuestion.class);
        scales.forEach((question, scale) -> {
            Integer answer = scale.getValue();
            scale.setInvalid(answer == null);
            scale.setErrorMessage(text("training.evaluation.required"));
            if (answer != null) {
                answers.put(question, answer);
            }
        });
        if (answers.size() < scales.size()) {
            message.add(Notice.attention(text("training.evaluation.incomplete")));
            return;
        }
        EvaluationDraft draft = new EvaluationDraft(answers, words.getValue());
        switch (evaluations.give(page.edition(), draft, confirmation)) {
            case EvaluationResult.Given _ -> done(page, EvaluationPage.State.GIVEN);
            case EvaluationResult.GivenAlready _ -> done(page, EvaluationPage.State.GIVEN);
            case EvaluationResult.NotOpen _ -> done(page, EvaluationPage.State.CLOSED);
            case EvaluationResult.Refused _ -> message.add(Notice.attention(text("training.evaluation.refused")));
            case EvaluationResult.TooLong(int limit) ->
                message.add(Notice.attention(text("training.evaluation.too-long", limit)));
            case EvaluationResult.Unconfirmed(var marks) -> {
                LastLook look = new LastLook();
                look.show(marks, confirmation, text("training.evaluation.submit"), sure -> give(page, sure));
                message.add(look);
            }
        }
    }

    private void done(EvaluationPage page, EvaluationPage.State state) {
        words.clear();
        show(new EvaluationPage(page.edition(), page.courseNl(), page.courseEn(), state, page.until()));
    }
}
