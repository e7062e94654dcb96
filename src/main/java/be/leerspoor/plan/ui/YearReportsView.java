package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.PlanFrames;
import be.leerspoor.plan.YearReportLine;
import be.leerspoor.plan.YearReports;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The reports of the plan; the steering group begins one here. */
@Route(value = ReportAddress.REPORTS, layout = MainLayout.class)
@PermitAll
class YearReportsView extends Div {

    private static final long serialVersionUID = 1;

    YearReportsView(YearReports reports, PlanFrames frames) {
        addClassName("page");
        Div content = new Div();
        content.addClassName("stack");
        List<YearReportLine> lines = reports.all();
        content.add(
                lines.isEmpty()
                        ? new Card(new EmptyPlace(text("plan.report.empty")))
                        : new Card(new Rows(
                                lines.stream().map(YearReportsView::row).toList())));
        if (reports.mayMake()) {
            content.add(Card.titled(
                    text("plan.report.new"),
                    new NewReportForm(
                            reports,
                            frames.now(),
                            report -> getUI().ifPresent(ui -> ui.navigate(ReportAddress.report(report))))));
        }
        add(new PageHead(text("plan.report.title"), text("plan.report.lead")), content);
    }

    private static RowLink row(YearReportLine line) {
        Formats formats = Formats.here();
        String period = text("plan.report.period", formats.longDay(line.from()), formats.longDay(line.until()));
        String stands = line.finalAt()
                .map(at -> text("plan.report.line.final", period, formats.longDay(at)))
                .orElseGet(() ->
                        text(line.madeAt().isPresent() ? "plan.report.line.draft" : "plan.report.line.making", period));
        return new RowLink(line.title(), stands, ReportAddress.report(line.id()));
    }
}
