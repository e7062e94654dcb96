package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.EarlierFile;
import be.leerspoor.training.EarlierImportResult;
import be.leerspoor.training.EarlierPlan;
import be.leerspoor.training.EarlierReading;
import be.leerspoor.training.EarlierTrainings;
import be.leerspoor.training.ImportFileWords;
import be.leerspoor.training.UndoResult;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Trainings that people followed before, from a file: first what would be written down, then the decision. */
@Route(value = "training/import", layout = MainLayout.class)
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
@StyleSheet("context://" + AppShell.FOLDER + "attendance.css")
class EarlierTrainingsView extends Div {

    private static final long serialVersionUID = 1;
    private static final int EXAMPLES = 10;

    private final transient EarlierTrainings trainings;
    private final Div outcome = new Div();
    private final Div before = new Div();

    EarlierTrainingsView(EarlierTrainings trainings) {
        this.trainings = trainings;
        addClassName("page");
        outcome.addClassNames("stack", "whole-lines");
        outcome.getElement().setAttribute("aria-live", "polite");
        Div page = new Div(
                new FileUpload(EarlierTrainings.COLUMNS, text("training.import.earlier.more"), this::read),
                outcome,
                before);
        page.addClassName("stack");
        add(new PageHead(text("training.import.earlier.title"), text("training.import.earlier.lead")), page);
        showBefore();
    }

    private void read(byte[] file) {
        outcome.removeAll();
        switch (trainings.read(file)) {
            case EarlierReading.Unreadable unreadable ->
                outcome.add(Notice.attention(
                        ImportFileWords.of(unreadable.problem(), unreadable.line(), EarlierTrainings.COLUMNS)));
            case EarlierReading.Read(EarlierPlan plan) -> show(plan, file);
        }
    }

    private void show(EarlierPlan plan, byte[] file) {
        if (!plan.bad().isEmpty()) {
            outcome.add(FileUpload.bad(plan.bad()));
        }
        if (plan.good().isEmpty()) {
            outcome.add(Notice.info(text("training.import.nothing")));
            return;
        }
        Div good = new Div(new Rows(plan.good().stream()
                .limit(EXAMPLES)
                .map(line -> new PlainRow(
                        line.name(),
                        line.course(Texts.language()) + " · " + Formats.here().longDay(line.on()) + " · "
                                + TimeWords.lasting(line.minutes())))
                .toList()));
        if (plan.good().size() > EXAMPLES) {
            good.add(FileUpload.more(plan.good().size() - EXAMPLES));
        }
        String count = Formats.here().number(plan.good().size());
        outcome.add(Card.titled(
                text("training.import.good"),
                good,
                Actions.row(
                        plan.bad().isEmpty()
                                ? Actions.primary(text("training.import.submit", count), () -> perform(file, false))
                                : Actions.secondary(
                                        text("training.import.submit.skip", count), () -> perform(file, true)))));
    }

    private void perform(byte[] file, boolean skipBad) {
        EarlierImportResult result = trainings.perform(file, skipBad);
        outcome.removeAll();
        switch (result) {
            case EarlierImportResult.Written(int count) -> {
                outcome.add(Notice.done(text("training.import.done", count)));
                showBefore();
            }
            case EarlierImportResult.HasBadLines(EarlierPlan plan) -> show(plan, file);
        }
    }

    private void showBefore() {
        before.removeAll();
        List<EarlierFile> files = trainings.files();
        if (!files.isEmpty()) {
            before.add(Card.titled(
                    text("training.import.attendance.before"),
                    new Rows(files.stream().map(this::row).toList())));
        }
    }

    private PlainRow row(EarlierFile file) {
        String moment = Formats.here().moment(file.readAt());
        PlainRow row = new PlainRow(
                moment,
                text(
                                "training.import.earlier.file",
                                file.byName().orElseGet(() -> text("training.import.earlier.terminal")),
                                file.trainings())
                        + file.undoneAt()
                                .map(undone -> " · "
                                        + text(
                                                "training.import.attendance.undone",
                                                Formats.here().moment(undone)))
                                .orElse(""));
        if (file.undoneAt().isEmpty()) {
            row.withAction(
                    text("training.import.attendance.undo"),
                    text("training.import.attendance.undo.spoken", moment),
                    () -> Confirm.askAttention(
                            text("training.import.attendance.undo.question"),
                            text("training.import.earlier.undo.consequence", file.trainings()),
                            text("training.import.attendance.undo"),
                            () -> undo(file)));
        }
        return row;
    }

    private void undo(EarlierFile file) {
        outcome.removeAll();
        outcome.add(
                switch (trainings.undo(file.id())) {
                    case UndoResult.Undone(int setBack, var _) ->
                        Notice.done(text("training.import.attendance.undo.done", setBack));
                    case UndoResult.UndoneAlready _ -> Notice.info(text("training.import.attendance.undo.already"));
                });
        showBefore();
    }
}
