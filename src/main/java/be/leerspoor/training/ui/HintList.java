package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.training.PlanningHint;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What is worth looking at again about who gives a session. Nothing is refused because of it. */
final class HintList extends Composite<Div> {

    private static final long serialVersionUID = 1;

    HintList() {
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("stack-tight");
    }

    void show(List<PlanningHint> hints) {
        getContent().removeAll();
        hints.forEach(hint -> getContent().add(Notice.info(words(hint))));
    }

    private static String words(PlanningHint hint) {
        return switch (hint) {
            case PlanningHint.GivesElsewhere elsewhere ->
                text(
                        "training.edition.hint.elsewhere",
                        elsewhere.trainer(),
                        elsewhere.course(Texts.language()),
                        Formats.here().moment(elsewhere.startsAt()));
            case PlanningHint.NoLicence(var trainer, var day, var heldUntil) ->
                heldUntil
                        .map(until -> text(
                                "training.edition.hint.licence",
                                trainer,
                                Formats.here().longDay(until),
                                Formats.here().longDay(day)))
                        .orElseGet(() -> text(
                                "training.edition.hint.no-licence",
                                trainer,
                                Formats.here().longDay(day)));
        };
    }
}
