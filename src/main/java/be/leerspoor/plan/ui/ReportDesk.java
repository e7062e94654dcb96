package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.ReportPart;
import be.leerspoor.plan.ReportResult;
import be.leerspoor.plan.YearReport;
import be.leerspoor.plan.YearReports;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.AutosavedField;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StorySummary;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where a report is written: a part about the whole and about each element, its stories, and the step that makes it final. */
final class ReportDesk extends Composite<Div> {

    private static final long serialVersionUID = 1;
    private static final int OFFERED = 50;

    private final transient YearReports reports;
    private final transient Stories stories;
    private final transient Runnable again;
    private final UUID report;
    private final List<AutosavedField> fields = new ArrayList<>();
    private final Div message = new Div();
    private final LastLook look = new LastLook();

    ReportDesk(YearReports reports, Stories stories, YearReport report, SavedLine saved, Runnable again) {
        this.reports = reports;
        this.stories = stories;
        this.report = report.id();
        this.again = again;
        Div words = new Div();
        words.addClassName("fields");
        for (ReportPart part : ReportPart.values()) {
            YearReport.Written written = report.part(part);
            AutosavedField field = AutosavedField.area(
                            part.element()
                                    .map(element -> text(key("plan.element", element)))
                                    .orElseGet(() -> text("plan.report.whole")),
                            "",
                            written.words(),
                            written.version(),
                            saved,
                            (typed, basedOn) -> reports.write(this.report, part, typed, basedOn))
                    .upTo(ReportPart.LONGEST);
            fields.add(field);
            words.add(field);
        }
        message.getElement().setAttribute("aria-live", "polite");
        getContent().addClassNames("stack", "no-print");
        getContent()
                .add(
                        Card.titled(text("plan.report.write"), new Paragraph(text("plan.report.write.lead")), words),
                        Card.titled(
                                text("plan.report.stories"),
                                new Paragraph(text("plan.report.stories.lead", YearReports.MOST_STORIES)),
                                choice(report.stories())),
                        Card.titled(
                                text("plan.report.final.title"),
                                new Paragraph(text("plan.report.final.lead")),
                                message,
                                look,
                                Actions.row(
                                        Actions.primary(text("plan.report.final"), this::askToMakeFinal),
                                        Actions.secondary(text("plan.report.look"), this::lookAgain),
                                        Actions.quiet(
                                                text("plan.report.discard"),
                                                () -> YearReportView.askDiscard(this::discard)))));
    }

    private MultiSelectComboBox<StorySummary> choice(List<StorySummary> chosen) {
        MultiSelectComboBox<StorySummary> choice = new MultiSelectComboBox<>(text("plan.report.stories.field"));
        choice.setItemLabelGenerator(StorySummary::title);
        choice.setItems(query -> stories.titled(query.getFilter().orElse(""), OFFERED).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        choice.setValue(chosen);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                reports.tell(
                        report, change.getValue().stream().map(StorySummary::id).toList());
            }
        });
        return choice;
    }

    private boolean allKept() {
        boolean kept = true;
        for (AutosavedField field : fields) {
            kept &= field.keep();
        }
        return kept;
    }

    private void lookAgain() {
        if (allKept()) {
            again.run();
        }
    }

    private void askToMakeFinal() {
        Confirm.ask(
                text("plan.report.final.question"),
                text("plan.report.final.lead"),
                text("plan.report.final.yes"),
                () -> makeFinal(Confirmation.none()));
    }

    private void makeFinal(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!allKept()) {
            message.add(Notice.attention(text("plan.report.not-kept")));
            return;
        }
        switch (reports.makeFinal(report, confirmation)) {
            case ReportResult.Kept _ -> again.run();
            case ReportResult.Unconfirmed(var marks) ->
                look.show(marks, confirmation, text("plan.report.final"), this::makeFinal);
            case ReportResult.Refused _ -> message.add(Notice.attention(text("plan.report.refused")));
            case ReportResult.WrongLength _, ReportResult.NotBegun _, ReportResult.NotThere _ ->
                message.add(Notice.attention(text("plan.report.gone")));
        }
    }

    private void discard() {
        reports.discard(report);
        getUI().ifPresent(ui -> ui.navigate(ReportAddress.REPORTS));
    }
}
