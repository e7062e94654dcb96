package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.ReportFiles;
import be.leerspoor.plan.ReportPage;
import be.leerspoor.plan.ReportProgress;
import be.leerspoor.plan.YearReport;
import be.leerspoor.plan.YearReports;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.DownloadLink;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.stories.Stories;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A report of the plan: being made, being written, or final and read. What is read is also what is printed. */
@Route(value = ReportAddress.REPORTS + "/:" + ReportAddress.REPORT, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "plan-report.css")
class YearReportView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;
    private static final int LOOK_AGAIN_MILLIS = 1_000;
    private static final int NEVER = -1;

    private final transient YearReports reports;
    private final transient ReportFiles files;
    private final transient Stories stories;

    YearReportView(YearReports reports, ReportFiles files, Stories stories) {
        this.reports = reports;
        this.files = files;
        this.stories = stories;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<YearReport> report =
                ReportAddress.report(event.getRouteParameters()).flatMap(reports::find);
        if (report.isEmpty()) {
            // Confidential: a report that is not final exactly as one that does not exist.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(report.get());
    }

    private void show(YearReport report) {
        removeAll();
        PageHead head = new PageHead(report.title());
        Div content = new Div();
        content.addClassName("stack");
        add(head, content);
        if (report.madeAt().isEmpty()) {
            content.add(new Making(report.id()));
            return;
        }
        if (report.mine()) {
            SavedLine saved = new SavedLine();
            head.withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("plan.report.readers.draft")), saved);
            content.add(new ReportDesk(reports, stories, report, saved, () -> again(report.id())));
        } else {
            head.withLine(new ReadersLine(Readers.EVERYONE, text("plan.report.readers")));
        }
        Html page = new Html(ReportPage.of(report, Texts.language()));
        content.add(new Card(page), files(report.id()));
    }

    private void again(UUID report) {
        reports.find(report)
                .ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(ReportAddress.REPORTS)));
    }

    private Card files(UUID report) {
        // The download comes without a screen, and with it without its language.
        Locale language = Texts.language();
        Locale other = language.equals(Texts.ENGLISH) ? Texts.DUTCH : Texts.ENGLISH;
        Card card = Card.titled(
                text("plan.report.take"),
                Actions.row(
                        new DownloadLink(
                                text("plan.report.take.pdf"), () -> files.file(report, ReportFiles.Kind.PDF, language)),
                        new DownloadLink(
                                text("plan.report.take.pdf.other"),
                                () -> files.file(report, ReportFiles.Kind.PDF, other)),
                        new DownloadLink(
                                text("plan.report.take.xlsx"),
                                () -> files.file(report, ReportFiles.Kind.XLSX, language)),
                        new DownloadLink(
                                text("plan.report.take.csv"), () -> files.file(report, ReportFiles.Kind.CSV, language)),
                        Actions.secondary(
                                text("plan.report.print"),
                                () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")))));
        card.addClassName("no-print");
        return card;
    }

    /** How far the making is; looks again by itself, and can be left. */
    private final class Making extends Div {

        private static final long serialVersionUID = 1;

        private final UUID report;

        Making(UUID report) {
            this.report = report;
            getElement().setAttribute("aria-live", "polite");
            tell();
        }

        private void tell() {
            removeAll();
            Optional<ReportProgress> progress = reports.progress(report);
            if (progress.isPresent()) {
                ProgressBar bar = new ProgressBar(
                        0, progress.get().steps(), progress.get().done());
                bar.setWidthFull();
                bar.getElement().setAttribute("aria-label", text("plan.report.making.bar"));
                add(new Card(new Paragraph(text("plan.report.making")), bar));
            } else {
                add(Notice.attention(text("plan.report.cut"))
                        .with(Actions.row(Actions.secondary(text("plan.report.again"), () -> {
                            reports.makeAgain(report);
                            look();
                        }))));
            }
        }

        private void look() {
            Optional<YearReport> now = reports.find(report);
            if (now.isEmpty() || now.get().madeAt().isPresent()) {
                again(report);
            } else {
                tell();
            }
        }

        @Override
        protected void onAttach(AttachEvent event) {
            UI ui = event.getUI();
            ui.setPollInterval(LOOK_AGAIN_MILLIS);
            Registration looking = ui.addPollListener(poll -> look());
            addDetachListener(detach -> {
                looking.remove();
                ui.setPollInterval(NEVER);
                detach.unregisterListener();
            });
        }
    }

    /** Asks whether a report is really thrown away. */
    static void askDiscard(Runnable discard) {
        Confirm.askAttention(
                text("plan.report.discard.question"),
                text("plan.report.discard.consequence"),
                text("plan.report.discard"),
                discard);
    }
}
