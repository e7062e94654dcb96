package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.EvaluationOutcome;
import be.leerspoor.training.EvaluationQuestion;
import be.leerspoor.training.Evaluations;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people made of a course together, for who gives it; once it closed, and from five on. */
@Route(value = "training/evaluation/:edition/outcome", layout = MainLayout.class)
@RolesAllowed("TRAINER")
class EvaluationOutcomeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Evaluations evaluations;

    EvaluationOutcomeView(Evaluations evaluations) {
        this.evaluations = evaluations;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<EvaluationOutcome> outcome =
                SessionAddress.edition(event.getRouteParameters()).flatMap(evaluations::outcome);
        if (outcome.isEmpty()) {
            // Confidential: what may not be known of answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        add(new PageHead(text("training.evaluation.outcome.title"), text("training.evaluation.outcome.lead")));
        switch (outcome.get()) {
            case EvaluationOutcome.NotYet(Instant until) ->
                add(new EmptyPlace(
                        until.equals(Instant.MAX)
                                ? text("training.evaluation.outcome.no-end")
                                : text(
                                        "training.evaluation.outcome.not-yet",
                                        Formats.here().longDay(until))));
            case EvaluationOutcome.TooFew _ ->
                add(new EmptyPlace(text("training.evaluation.outcome.too-few", EvaluationOutcome.THRESHOLD)));
            case EvaluationOutcome.Whole(int answers, Map<EvaluationQuestion, Double> means, List<String> words) -> {
                Div page = new Div(means(answers, means), words(words));
                page.addClassName("stack");
                add(page);
            }
        }
    }

    private static Card means(int answers, Map<EvaluationQuestion, Double> means) {
        return Card.titled(
                text("training.evaluation.outcome.means", answers),
                new Rows(Arrays.stream(EvaluationQuestion.values())
                        .map(question -> new PlainRow(
                                text(key("training.evaluation.question", question)),
                                text(
                                        "training.evaluation.outcome.mean",
                                        Formats.here().number(means.getOrDefault(question, 0.0), 1))))
                        .toList()));
    }

    private static Card words(List<String> words) {
        if (words.isEmpty()) {
            return Card.titled(
                    text("training.evaluation.outcome.words"),
                    new Paragraph(text("training.evaluation.outcome.no-words")));
        }
        return Card.titled(
                text("training.evaluation.outcome.words"),
                new Rows(words.stream().map(Prose::new).toList()));
    }
}
