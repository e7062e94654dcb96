package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.PlanFile;
import be.leerspoor.plan.PlanFileContent;
import be.leerspoor.plan.PlanFileContent.BadPlanLine;
import be.leerspoor.plan.PlanFileLine;
import be.leerspoor.plan.PlanFileReading;
import be.leerspoor.plan.PlanFileResult;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.CsvFile;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.ComponentTexts;
import be.leerspoor.shell.ui.DownloadLink;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.SmallUpload;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A plan from elsewhere, from a file: first what would be added, then the decision. And the plan as a file. */
@Route(value = ReportAddress.FILE, layout = MainLayout.class)
@RolesAllowed("STEERING_GROUP")
@StyleSheet("context://" + AppShell.FOLDER + "survey-desk.css")
class PlanFileView extends Div {

    private static final long serialVersionUID = 1;
    private static final int EXAMPLES = 20;
    private static final int MOST_SHOWN = 200;

    private final transient PlanFile files;
    private final Upload upload = new Upload();
    private final Div outcome = new Div();

    PlanFileView(PlanFile files) {
        this.files = files;
        addClassName("page");
        outcome.addClassNames("stack", "whole-lines");
        outcome.getElement().setAttribute("aria-live", "polite");
        upload.setUploadHandler(new SmallUpload(CsvFile.MOST_BYTES, file -> {
            // So that the same name can be chosen again after it was corrected.
            upload.clearFileList();
            read(file);
        }));
        upload.setAcceptedFileExtensions(".csv", ".txt", ".xlsx");
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFiles(1);
        upload.setMaxFileSize(CsvFile.MOST_BYTES);
        Div page = new Div(choice(), outcome, exports());
        page.addClassName("stack");
        add(new PageHead(text("plan.file.title"), text("plan.file.lead")), page);
    }

    private Card choice() {
        Pre columns = new Pre(PlanFile.columns(Texts.language()));
        columns.addClassName("columns-of-file");
        return Card.titled(
                text("plan.file.choose"),
                new Paragraph(text("plan.file.columns")),
                columns,
                new Paragraph(text("plan.file.more", Formats.here().number(PlanFile.MOST_LINES))),
                upload);
    }

    private Card exports() {
        Locale language = Texts.language();
        return Card.titled(
                text("plan.file.take"),
                new Paragraph(text("plan.file.take.lead")),
                Actions.row(
                        new DownloadLink(text("plan.file.take.csv"), () -> files.file(PlanFile.Kind.CSV, language)),
                        new DownloadLink(text("plan.file.take.xlsx"), () -> files.file(PlanFile.Kind.XLSX, language))));
    }

    /** Tells what taking over this file would add. */
    void read(byte[] file) {
        outcome.removeAll();
        PlanFileReading reading = files.read(file);
        if (reading instanceof PlanFileReading.Read(PlanFileContent content)) {
            show(content, file, UUID.randomUUID());
        } else {
            outcome.add(refused(reading));
        }
    }

    private static Notice refused(PlanFileReading reading) {
        return switch (reading) {
            case PlanFileReading.Unreadable(CsvFile.Problem problem, long line) ->
                Notice.attention(text(
                        key("plan.file.problem", problem),
                        Formats.here().number(line),
                        PlanFile.columns(Texts.language()),
                        Formats.here().number(PlanFile.MOST_LINES)));
            case PlanFileReading.NotBegun _ -> Notice.attention(text("plan.file.not-begun"));
            case PlanFileReading.Read _ -> Notice.info(text("plan.file.nothing"));
        };
    }

    private void show(PlanFileContent content, byte[] file, UUID asked) {
        Formats formats = Formats.here();
        if (!content.bad().isEmpty()) {
            outcome.add(bad(content.bad()));
        }
        if (content.known() > 0) {
            outcome.add(new Paragraph(text("plan.file.known", formats.number(content.known()))));
        }
        if (content.fresh().isEmpty()) {
            outcome.add(Notice.info(text("plan.file.nothing")));
            return;
        }
        Div fresh = new Div(new Rows(
                content.fresh().stream().limit(EXAMPLES).map(PlanFileView::row).toList()));
        if (content.fresh().size() > EXAMPLES) {
            fresh.add(more(content.fresh().size() - EXAMPLES));
        }
        boolean leaveOut = !content.bad().isEmpty();
        String words = text(
                leaveOut ? "plan.file.submit.leave-out" : "plan.file.submit",
                formats.number(content.objectives()),
                formats.number(content.actions()));
        LastLook look = new LastLook();
        Div decision = new Div();
        if (content.marks().isEmpty()) {
            decision.add(Actions.row(
                    leaveOut
                            ? Actions.secondary(words, () -> takeOver(asked, file, true, Confirmation.none()))
                            : Actions.primary(words, () -> takeOver(asked, file, false, Confirmation.none()))));
        } else {
            look.show(
                    content.marks(),
                    Confirmation.none(),
                    words,
                    confirmation -> takeOver(asked, file, leaveOut, confirmation));
        }
        outcome.add(Card.titled(text("plan.file.fresh"), fresh, look, decision));
    }

    private static PlainRow row(PlanFileLine line) {
        String objective = text(
                "plan.file.objective",
                text(key("plan.element", line.element())),
                text("plan.year", line.year().number()),
                line.objective());
        return line.action()
                .map(action -> new PlainRow(
                        action.title(),
                        text(
                                "plan.file.action",
                                objective,
                                action.ownerName(),
                                Formats.here().day(action.from()),
                                Formats.here().day(action.until()))))
                .orElseGet(() -> new PlainRow(line.objective(), objective));
    }

    private static Card bad(List<BadPlanLine> lines) {
        Div part = new Div(
                new Paragraph(text("plan.file.bad.lead")),
                new Rows(lines.stream()
                        .limit(MOST_SHOWN)
                        .map(line -> new PlainRow(
                                text("plan.file.line", Formats.here().number(line.number())),
                                text(key("plan.file.fault", line.fault()), line.words())))
                        .toList()));
        if (lines.size() > MOST_SHOWN) {
            part.add(more(lines.size() - MOST_SHOWN));
        }
        return Card.titled(text("plan.file.bad"), part);
    }

    private static Paragraph more(int count) {
        return new Paragraph(text("plan.file.and-more", Formats.here().number(count)));
    }

    private void takeOver(UUID asked, byte[] file, boolean leaveOut, Confirmation confirmation) {
        PlanFileResult result = files.takeOver(asked, file, leaveOut, confirmation);
        outcome.removeAll();
        switch (result) {
            case PlanFileResult.TakenOver(long objectives, long actions) ->
                outcome.add(Notice.done(text(
                        "plan.file.done",
                        Formats.here().number(objectives),
                        Formats.here().number(actions))));
            case PlanFileResult.HasBadLines(PlanFileContent content) -> show(content, file, asked);
            case PlanFileResult.Unconfirmed _ -> read(file);
            case PlanFileResult.Unreadable(PlanFileReading why) -> outcome.add(refused(why));
        }
    }
}
