package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.ImpactStatement;
import be.leerspoor.survey.OwnStatement;
import be.leerspoor.survey.OwnStatements;
import be.leerspoor.survey.StatementResult;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Keeps the statements that the organisation adds to the grid of effects. */
@Route(value = ImpactAddress.OWN, layout = MainLayout.class)
@RolesAllowed({"TRAINER", "STEERING_GROUP"})
@StyleSheet("context://" + AppShell.FOLDER + "impact.css")
class OwnStatementsView extends Div {

    private static final long serialVersionUID = 1;

    private final transient OwnStatements statements;
    private final Div message = new Div();
    private final Div content = new Div();

    OwnStatementsView(OwnStatements statements) {
        this.statements = statements;
        addClassNames("page", "page-writing");
        content.addClassName("stack");
        message.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHead(text("survey.impact.own.title"), text("survey.impact.own.sentence"))
                        .withAction(Actions.secondaryLink(text("survey.impact.own.back"), SurveyAddress.IMPACT)),
                message,
                content);
        show();
    }

    private void show() {
        List<OwnStatement> all = statements.all();
        content.removeAll();
        content.add(
                Card.titled(
                        text("survey.impact.own.add"),
                        StatementForm.adding(statements, () -> done(text("survey.impact.own.added")))),
                Card.titled(
                        text("survey.impact.own.all"),
                        all.isEmpty()
                                ? new EmptyPlace(text("survey.impact.own.none"))
                                : new Rows(all.stream().map(this::row).toList())));
    }

    private Component row(OwnStatement own) {
        ImpactStatement statement = own.statement();
        String words = ImpactWords.words(statement);
        Div form = new Div();
        Div row = new Div(
                new PlainRow(
                                words,
                                text(
                                        "survey.impact.spot",
                                        ImpactWords.level(own.spot().level()),
                                        ImpactWords.term(own.spot().term()),
                                        text(key("survey.impact.direction", statement.direction()))))
                        .withAction(
                                text("survey.impact.own.take-away"),
                                text("survey.impact.own.take-away.spoken", words),
                                () -> askToTakeAway(own, words)),
                new Unfolding(text("survey.impact.own.correct"), form)
                        .spoken(text("survey.impact.own.correct.spoken", words))
                        .whenOpened(() -> form.add(StatementForm.correcting(
                                statements, own, () -> done(text("survey.impact.own.corrected"))))));
        row.addClassName("stack-tight");
        return row;
    }

    private void askToTakeAway(OwnStatement own, String words) {
        Confirm.askAttention(
                text("survey.impact.own.take-away.question", words),
                text("survey.impact.own.take-away.consequence"),
                text("survey.impact.own.take-away"),
                () -> takeAway(own));
    }

    private void takeAway(OwnStatement own) {
        if (statements.takeAway(own.spot(), own.version()) instanceof StatementResult.Kept) {
            done(text("survey.impact.own.taken-away"));
        } else {
            message.removeAll();
            message.add(Notice.attention(text("survey.impact.own.meanwhile.list")));
            show();
        }
    }

    private void done(String words) {
        message.removeAll();
        message.add(Notice.done(words));
        show();
        message.scrollIntoView();
    }
}
