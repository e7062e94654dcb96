package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TagChip;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.ImpactResult;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.KnownStatements;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** An own story or review and what it tells of; what is chosen holds at once and can be undone. */
final class ImpactChoice extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient KnownStatements statements;
    private final transient BiFunction<ImpactSpot, Boolean, ImpactResult> keep;
    private final transient Set<ImpactSpot> chosen;
    private final Div chips = new Div();
    private final Div message = new Div();
    private @Nullable ImpactChooser chooser;

    /** @param keep keeps that a spot is chosen (true) or is no more (false) */
    ImpactChoice(
            String title,
            Component name,
            KnownStatements statements,
            Set<ImpactSpot> chosen,
            BiFunction<ImpactSpot, Boolean, ImpactResult> keep) {
        this.statements = statements;
        this.keep = keep;
        this.chosen = new HashSet<>(chosen);
        H3 heading = new H3(name);
        heading.addClassName("impact-mine-title");
        chips.addClassName("tags");
        message.getElement().setAttribute("aria-live", "polite");
        Div unfolded = new Div();
        getContent().addClassName("impact-mine");
        getContent()
                .add(
                        heading,
                        chips,
                        message,
                        new Unfolding(text("survey.impact.mine.choose"), unfolded)
                                .spoken(text("survey.impact.mine.choose.spoken", title))
                                .whenOpened(() -> {
                                    chooser = new ImpactChooser(
                                            statements, this.chosen, (spot, choose) -> change(spot, choose));
                                    unfolded.add(chooser);
                                }));
        showChips();
    }

    private boolean change(ImpactSpot spot, boolean choose) {
        message.removeAll();
        return switch (keep.apply(spot, choose)) {
            case ImpactResult.Kept _ -> {
                kept(spot, choose);
                yield true;
            }
            case ImpactResult.NotYours _ -> refuse(text("survey.impact.mine.gone"));
            case ImpactResult.NotOffered _ -> refuse(text("survey.impact.mine.not-offered"));
        };
    }

    private void kept(ImpactSpot spot, boolean choose) {
        if (choose) {
            chosen.add(spot);
        } else {
            chosen.remove(spot);
        }
        showChips();
        String words = text(
                choose ? "survey.impact.mine.chosen" : "survey.impact.mine.let-go",
                ImpactWords.statement(spot, statements));
        message.add(Notice.done(words).with(Actions.quiet(text("survey.impact.mine.undo"), () -> {
            change(spot, !choose);
            showChooser();
        })));
    }

    private boolean refuse(String words) {
        message.add(Notice.attention(words));
        return false;
    }

    private void showChooser() {
        if (chooser != null) {
            chooser.show();
        }
    }

    private void showChips() {
        chips.removeAll();
        chosen.stream()
                .sorted(ImpactSpot.ORDER)
                .forEach(spot -> chips.add(TagChip.chosen(ImpactWords.whole(spot, statements), () -> {
                    change(spot, false);
                    showChooser();
                })));
    }
}
