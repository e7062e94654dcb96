package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.ImpactStatement;
import be.leerspoor.survey.ImpactTerm;
import be.leerspoor.survey.KnownStatements;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The statements of the grid to choose from, one level at a time. */
final class ImpactChooser extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final Div terms = new Div();
    private final Select<ImpactLevel> level = new Select<>();
    private final transient KnownStatements statements;
    private final transient Set<ImpactSpot> chosen;
    private final transient BiPredicate<ImpactSpot, Boolean> choose;
    private boolean showing;

    /** @param choose chooses a spot or lets go of it; false when that cannot be (any more) */
    ImpactChooser(KnownStatements statements, Set<ImpactSpot> chosen, BiPredicate<ImpactSpot, Boolean> choose) {
        this.statements = statements;
        this.chosen = chosen;
        this.choose = choose;
        level.setLabel(text("survey.impact.mine.level"));
        level.setItems(ImpactLevel.values());
        level.setItemLabelGenerator(ImpactWords::level);
        level.setValue(ImpactLevel.CLIENT);
        level.addValueChangeListener(change -> show());
        terms.addClassName("impact-terms");
        getContent().addClassName("impact-chooser");
        getContent().add(level, terms);
        show();
    }

    /** Shows anew what is chosen. */
    void show() {
        ImpactLevel shown = level.getValue();
        if (shown == null) {
            return;
        }
        showing = true;
        terms.removeAll();
        for (ImpactTerm term : ImpactTerm.values()) {
            terms.add(group(shown, term));
        }
        showing = false;
    }

    private CheckboxGroup<ImpactSpot> group(ImpactLevel of, ImpactTerm term) {
        List<ImpactSpot> spots = new ArrayList<>(
                statements.offered(of, term).stream().map(ImpactStatement::spot).toList());
        spots.add(ImpactSpot.whole(of, term));
        CheckboxGroup<ImpactSpot> group = new CheckboxGroup<>(ImpactWords.term(term));
        group.addClassName("impact-choices");
        group.setItems(spots);
        group.setItemLabelGenerator(spot -> ImpactWords.statement(spot, statements));
        group.setRenderer(new ComponentRenderer<>(this::label));
        Set<ImpactSpot> now = new HashSet<>(chosen);
        now.retainAll(spots);
        group.setValue(now);
        group.addValueChangeListener(change -> changed(change.getOldValue(), change.getValue()));
        return group;
    }

    private void changed(Set<ImpactSpot> before, Set<ImpactSpot> after) {
        if (showing) {
            return;
        }
        boolean kept = Stream.concat(
                        after.stream().filter(spot -> !before.contains(spot)).map(spot -> choose.test(spot, true)),
                        before.stream().filter(spot -> !after.contains(spot)).map(spot -> choose.test(spot, false)))
                .reduce(true, Boolean::logicalAnd);
        if (!kept) {
            show();
        }
    }

    private Component label(ImpactSpot spot) {
        Span words = new Span(ImpactWords.statement(spot, statements));
        if (spot.isWhole()) {
            return words;
        }
        ImpactStatement statement = statements.at(spot);
        Span label = new Span(words, new Span(" "), ImpactWords.direction(statement.direction()));
        if (!statement.isPublished()) {
            label.add(new Span(" "), ImpactWords.origin(statement));
        }
        return label;
    }
}
