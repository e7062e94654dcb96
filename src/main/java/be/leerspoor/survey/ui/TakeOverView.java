package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.CountDraft;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.Questionnaires;
import be.leerspoor.survey.TakeOverDraft;
import be.leerspoor.survey.TakeOverResult;
import be.leerspoor.survey.TakingOver;
import be.leerspoor.survey.Wave;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts from paper or from elsewhere as a wave: from a file, first looked at, or typed; and the way back. */
@Route(value = SurveyAddress.TAKE_OVER, layout = MainLayout.class)
@RolesAllowed({"TRAINER", "STEERING_GROUP"})
@StyleSheet("context://" + AppShell.FOLDER + "survey-desk.css")
class TakeOverView extends Div {

    private static final long serialVersionUID = 1;

    private final transient TakingOver taking;
    private final transient List<QuestionnaireDesk> questionnaires;
    private final TakeOverFields fields;
    private final Div counts = new Div();
    private final Div message = new Div();
    private final Div before = new Div();

    TakeOverView(TakingOver taking, Questionnaires questionnaires, Clock clock) {
        this.taking = taking;
        this.questionnaires = questionnaires.all();
        this.fields = new TakeOverFields(this.questionnaires, LocalDate.now(clock), this::offer);
        addClassNames("page", "page-writing");
        message.getElement().setAttribute("aria-live", "polite");
        counts.addClassName("stack");
        Div content = new Div(new Card(fields), counts, message, before);
        content.addClassNames("stack", "whole-lines");
        add(new PageHead(text("survey.take-over.title"), text("survey.take-over.lead")), content);
        showBefore();
    }

    /** Offers the two ways for this questionnaire. */
    private void offer(QuestionnaireDesk desk) {
        counts.removeAll();
        message.removeAll();
        CountTable table = new CountTable(desk.questionnaire());
        Div typed = new Div(
                table,
                Actions.row(Actions.secondary(
                        text("survey.take-over.submit"),
                        () -> table.counts().ifPresentOrElse(this::perform, this::sayIncomplete))));
        typed.addClassName("stack");
        counts.add(
                new CountFile(taking, desk, this::perform),
                Card.titled(
                        text("survey.take-over.typed.title"), new Unfolding(text("survey.take-over.typed"), typed)));
    }

    private void sayIncomplete() {
        message.removeAll();
        message.add(Notice.attention(text("survey.take-over.look")));
    }

    private void perform(List<CountDraft> drafts) {
        message.removeAll();
        Optional<TakeOverDraft> draft = fields.draft();
        if (draft.isEmpty()) {
            return;
        }
        TakeOverResult result = taking.takeOver(draft.get(), drafts);
        switch (result) {
            case TakeOverResult.TakenOver(var wave) -> {
                fields.clear();
                counts.removeAll();
                message.add(
                        Notice.done(text("survey.take-over.done", draft.get().name()))
                                .with(Actions.row(Actions.secondaryLink(
                                        text("survey.wave.to-results"), SurveyAddress.results(wave)))));
                showBefore();
            }
            case TakeOverResult.InTheFuture _ -> fields.refuseUntil();
            case TakeOverResult.NeverStored _ -> fields.refuseWords();
            default -> message.add(CountWords.refused(result));
        }
    }

    private void showBefore() {
        before.removeAll();
        List<Wave> waves = taking.takenOver();
        if (!waves.isEmpty()) {
            before.add(Card.titled(
                    text("survey.take-over.before"),
                    new Rows(waves.stream().map(this::row).toList())));
        }
    }

    private PlainRow row(Wave wave) {
        String name = questionnaires.stream()
                .filter(desk -> desk.version().equals(wave.version()))
                .findFirst()
                .map(DeskWords::version)
                .orElse("");
        return new PlainRow(
                        wave.name(),
                        DeskWords.line(
                                name, DeskWords.period(wave), wave.source().orElse("")))
                .withAction(
                        text("survey.take-over.back"),
                        text("survey.take-over.back.spoken", wave.name()),
                        () -> Confirm.askAttention(
                                text("survey.take-over.back.question", wave.name()),
                                text("survey.take-over.back.consequence"),
                                text("survey.take-over.back"),
                                () -> takeBack(wave)));
    }

    private void takeBack(Wave wave) {
        message.removeAll();
        message.add(
                taking.takeBack(wave.id())
                        ? Notice.done(text("survey.take-over.back.done", wave.name()))
                        : Notice.info(text("survey.take-over.back.gone")));
        showBefore();
    }
}
