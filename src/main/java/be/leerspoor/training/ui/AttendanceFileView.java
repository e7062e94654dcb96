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
import be.leerspoor.training.AttendanceFile;
import be.leerspoor.training.AttendanceImport;
import be.leerspoor.training.AttendanceImportResult;
import be.leerspoor.training.AttendancePlan;
import be.leerspoor.training.AttendanceReading;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.ImportFileWords;
import be.leerspoor.training.UndoResult;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Attendance from a file: first what would be noted, line by line, then the decision, and a way back. */
@Route(value = "training/attendance/file/:edition", layout = MainLayout.class)
@RolesAllowed("TRAINER")
@StyleSheet("context://" + AppShell.FOLDER + "attendance.css")
class AttendanceFileView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;
    private static final int EXAMPLES = 10;

    private final transient AttendanceImport attendance;
    private final Div outcome = new Div();
    private final Div before = new Div();

    AttendanceFileView(AttendanceImport attendance) {
        this.attendance = attendance;
        addClassName("page");
        outcome.addClassNames("stack", "whole-lines");
        outcome.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<EditionId> edition =
                SessionAddress.edition(event.getRouteParameters()).filter(attendance::mayRead);
        if (edition.isEmpty()) {
            // Confidential: what may not be known of answers exactly as what does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        Div page = new Div(
                new FileUpload(
                        AttendanceImport.COLUMNS,
                        text("training.import.attendance.more"),
                        file -> read(edition.get(), file)),
                outcome,
                before);
        page.addClassName("stack");
        add(new PageHead(text("training.import.attendance.title"), text("training.import.attendance.lead")), page);
        showBefore(edition.get());
    }

    private void read(EditionId edition, byte[] file) {
        outcome.removeAll();
        switch (attendance.read(edition, file)) {
            case AttendanceReading.Unreadable unreadable ->
                outcome.add(Notice.attention(
                        ImportFileWords.of(unreadable.problem(), unreadable.line(), AttendanceImport.COLUMNS)));
            case AttendanceReading.Read(AttendancePlan plan) -> show(edition, plan, file);
        }
    }

    private void show(EditionId edition, AttendancePlan plan, byte[] file) {
        if (!plan.bad().isEmpty()) {
            outcome.add(FileUpload.bad(plan.bad()));
        }
        List<AttendancePlan.Line> changes =
                plan.good().stream().filter(line -> !line.isSame()).toList();
        if (changes.isEmpty()) {
            outcome.add(Notice.info(text("training.import.attendance.nothing")));
            return;
        }
        Div good = new Div(new Rows(changes.stream()
                .limit(EXAMPLES)
                .map(line -> new PlainRow(
                        line.name(),
                        Formats.here().longDay(line.startsAt()) + " · "
                                + line.presence().fact().word(Texts.language())))
                .toList()));
        if (changes.size() > EXAMPLES) {
            good.add(FileUpload.more(changes.size() - EXAMPLES));
        }
        String count = Formats.here().number(changes.size());
        outcome.add(Card.titled(
                text("training.import.attendance.good"),
                good,
                Actions.row(
                        plan.bad().isEmpty()
                                ? Actions.primary(
                                        text("training.import.attendance.submit", count),
                                        () -> perform(edition, file, false))
                                : Actions.secondary(
                                        text("training.import.attendance.submit.skip", count),
                                        () -> perform(edition, file, true)))));
    }

    private void perform(EditionId edition, byte[] file, boolean skipBad) {
        AttendanceImportResult result = attendance.perform(edition, file, skipBad);
        outcome.removeAll();
        switch (result) {
            case AttendanceImportResult.Noted(var _, int changed) -> {
                outcome.add(Notice.done(text("training.import.attendance.done", changed)));
                showBefore(edition);
            }
            case AttendanceImportResult.NothingNew _ ->
                outcome.add(Notice.info(text("training.import.attendance.nothing")));
            case AttendanceImportResult.HasBadLines(AttendancePlan plan) -> show(edition, plan, file);
        }
    }

    private void showBefore(EditionId edition) {
        before.removeAll();
        List<AttendanceFile> files = attendance.files(edition);
        if (!files.isEmpty()) {
            before.add(Card.titled(
                    text("training.import.attendance.before"),
                    new Rows(files.stream().map(file -> row(edition, file)).toList())));
        }
    }

    private PlainRow row(EditionId edition, AttendanceFile file) {
        String moment = Formats.here().moment(file.readAt());
        PlainRow row = new PlainRow(
                moment,
                text("training.import.attendance.file", file.byName(), file.changed())
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
                            text("training.import.attendance.undo.consequence", file.changed()),
                            text("training.import.attendance.undo"),
                            () -> undo(edition, file)));
        }
        return row;
    }

    private void undo(EditionId edition, AttendanceFile file) {
        outcome.removeAll();
        switch (attendance.undo(file.id())) {
            case UndoResult.Undone(int setBack, List<UndoResult.Left> left) -> {
                outcome.add(Notice.done(text("training.import.attendance.undo.done", setBack)));
                if (!left.isEmpty()) {
                    outcome.add(Card.titled(
                            text("training.import.attendance.left"),
                            new Rows(left.stream()
                                    .map(one -> new PlainRow(
                                            one.name(), Formats.here().longDay(one.startsAt())))
                                    .toList())));
                }
            }
            case UndoResult.UndoneAlready _ ->
                outcome.add(Notice.info(text("training.import.attendance.undo.already")));
        }
        showBefore(edition);
    }
}
