package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.survey.ImpactDirection;
import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactTerm;
import be.leerspoor.survey.OwnStatement;
import be.leerspoor.survey.OwnStatements;
import be.leerspoor.survey.StatementDraft;
import be.leerspoor.survey.StatementResult;
import be.leerspoor.survey.Words;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** A statement of the organisation: where it belongs, whether it is a gain or a burden, and its words. */
final class StatementForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient OwnStatements statements;
    private final transient Runnable done;
    private final Select<ImpactLevel> level = new Select<>();
    private final Select<ImpactTerm> term = new Select<>();
    private final RadioButtonGroup<ImpactDirection> direction =
            new RadioButtonGroup<>(text("survey.impact.own.direction"));
    private final TextField dutch = new TextField(text("survey.impact.own.dutch"));
    private final TextField english = new TextField(text("survey.impact.own.english"));
    private final Div message = new Div();
    private final LastLook look = new LastLook();
    private transient @Nullable OwnStatement corrected;

    private StatementForm(OwnStatements statements, @Nullable OwnStatement corrected, Runnable done) {
        this.statements = statements;
        this.corrected = corrected;
        this.done = done;
        level.setLabel(text("survey.impact.own.level"));
        level.setItems(ImpactLevel.values());
        level.setItemLabelGenerator(ImpactWords::level);
        term.setLabel(text("survey.impact.own.term"));
        term.setItems(ImpactTerm.values());
        term.setItemLabelGenerator(ImpactWords::term);
        direction.setItems(ImpactDirection.values());
        direction.setItemLabelGenerator(which -> text(key("survey.impact.direction", which)));
        level.setErrorMessage(text("survey.impact.own.needed"));
        term.setErrorMessage(text("survey.impact.own.needed"));
        direction.setErrorMessage(text("survey.impact.own.needed"));
        dutch.setErrorMessage(text("survey.impact.own.needed"));
        dutch.setHelperText(text("survey.impact.own.dutch.help"));
        dutch.setRequiredIndicatorVisible(true);
        TextLimit.on(dutch, StatementDraft.LONGEST);
        dutch.setWidthFull();
        english.setHelperText(text("survey.impact.own.english.help"));
        TextLimit.on(english, StatementDraft.LONGEST);
        english.setWidthFull();
        level.setWidthFull();
        getContent().addClassName("fields");
        if (corrected == null) {
            getContent().add(level, term, direction);
        }
        getContent()
                .add(
                        dutch,
                        english,
                        message,
                        look,
                        Actions.row(Actions.primary(text(keepKey()), () -> keep(Confirmation.none()))));
    }

    /** For a new one. */
    static StatementForm adding(OwnStatements statements, Runnable done) {
        return new StatementForm(statements, null, done);
    }

    /** For the words of one that is there. */
    static StatementForm correcting(OwnStatements statements, OwnStatement own, Runnable done) {
        StatementForm form = new StatementForm(statements, own, done);
        Words words = own.statement().words();
        form.dutch.setValue(words.in(Words.FIRST));
        form.english.setValue(words.byLanguage().getOrDefault(Words.SECOND, ""));
        return form;
    }

    private String keepKey() {
        return corrected == null ? "survey.impact.own.keep" : "survey.impact.own.keep.corrected";
    }

    private void keep(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!TextLimit.fits(this)) {
            return;
        }
        if (!isComplete()) {
            refuse(text("survey.impact.own.incomplete"));
            return;
        }
        StatementDraft draft = new StatementDraft(dutch.getValue(), english.getValue());
        OwnStatement begun = corrected;
        StatementResult result = begun == null
                ? statements.add(level.getValue(), term.getValue(), direction.getValue(), draft, confirmation)
                : statements.correct(begun.spot(), begun.version(), draft, confirmation);
        // Whatever is refused, what was typed stays in its field.
        switch (result) {
            case StatementResult.Kept _ -> done.run();
            case StatementResult.AlreadyThere _ -> refuse(text("survey.impact.own.already-there"));
            case StatementResult.Full _ -> refuse(text("survey.impact.own.full"));
            case StatementResult.Gone _ -> refuse(text("survey.impact.own.gone"));
            case StatementResult.TooLong(int limit) -> refuse(text("survey.impact.own.too-long", limit));
            case StatementResult.Refused _ -> refuse(text("survey.impact.own.refused"));
            case StatementResult.Unconfirmed(var marks) -> look.show(marks, confirmation, text(keepKey()), this::keep);
            case StatementResult.ChangedMeanwhile(var now) -> showBoth(now, confirmation);
        }
    }

    private boolean isComplete() {
        boolean isNew = corrected == null;
        level.setInvalid(isNew && level.isEmpty());
        term.setInvalid(isNew && term.isEmpty());
        direction.setInvalid(isNew && direction.isEmpty());
        dutch.setInvalid(dutch.getValue().isBlank());
        return !level.isInvalid() && !term.isInvalid() && !direction.isInvalid() && !dutch.isInvalid();
    }

    private void showBoth(OwnStatement now, Confirmation confirmation) {
        message.add(Notice.attention(text("survey.impact.own.meanwhile"))
                .with(
                        new Paragraph(String.join(
                                " · ", now.statement().words().byLanguage().values())),
                        Actions.row(
                                Actions.secondary(text("survey.impact.own.meanwhile.mine"), () -> {
                                    corrected = now;
                                    keep(confirmation);
                                }),
                                Actions.secondary(text("survey.impact.own.meanwhile.leave"), done))));
    }

    private void refuse(String words) {
        message.add(Notice.attention(words));
    }
}
