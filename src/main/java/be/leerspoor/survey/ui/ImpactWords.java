package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Icon;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.survey.ImpactDirection;
import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.ImpactStatement;
import be.leerspoor.survey.ImpactTerm;
import be.leerspoor.survey.KnownStatements;
import com.vaadin.flow.component.html.Span;

/** How an effect is spoken of. */
final class ImpactWords {

    private ImpactWords() {}

    static String level(ImpactLevel level) {
        return text(key("survey.impact.level", level));
    }

    static String term(ImpactTerm term) {
        return text(key("survey.impact.term", term));
    }

    /** The statement, or that it is none of them. */
    static String statement(ImpactSpot spot, KnownStatements statements) {
        return spot.isWhole() ? text("survey.impact.other") : words(statements.at(spot));
    }

    static String words(ImpactStatement statement) {
        return statement.words().in(Texts.language().getLanguage());
    }

    /** Where it stands and what it says, for who sees it away from the grid. */
    static String whole(ImpactSpot spot, KnownStatements statements) {
        return text("survey.impact.spot", level(spot.level()), term(spot.term()), statement(spot, statements));
    }

    /** Gain or burden, in an icon and a word. */
    static Span direction(ImpactDirection direction) {
        Span word = new Span(
                Icon.of(direction == ImpactDirection.GAIN ? IconName.SPROUT : IconName.WEIGHT),
                new Span(text(key("survey.impact.direction", direction))));
        word.addClassNames("impact-direction", direction == ImpactDirection.GAIN ? "impact-gain" : "impact-burden");
        return word;
    }

    /** Where a statement comes from, and that it is not offered any more if that is so. */
    static Span origin(ImpactStatement statement) {
        String words;
        if (statement.isPublished()) {
            words = text("survey.impact.origin.published");
        } else if (statement.offered()) {
            words = text("survey.impact.origin.own");
        } else {
            words = text("survey.impact.origin.put-away");
        }
        Span origin = new Span(words);
        origin.addClassName("impact-origin");
        return origin;
    }
}
