package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.PlanFrame;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.plan.ReportDraft;
import be.leerspoor.plan.ReportResult;
import be.leerspoor.plan.YearReports;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.shell.ui.Typed;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Which period a report is of: a year of the plan, or any other. */
final class NewReportForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient YearReports reports;
    private final transient Consumer<UUID> done;
    private final UUID id = UUID.randomUUID();
    private final TextField title = new TextField(text("plan.report.field.title"));
    private final Select<PlanYear> year = new Select<>();
    private final DateField from = new DateField(text("plan.report.field.from"));
    private final DateField until = new DateField(text("plan.report.field.until"));
    private final Div message = new Div();
    private final LastLook look = new LastLook();
    private final Typed typed = Typed.in(this);

    NewReportForm(YearReports reports, Optional<PlanFrame> frame, Consumer<UUID> done) {
        this.reports = reports;
        this.done = done;
        TextLimit.on(title, ReportDraft.LONGEST);
        title.setRequiredIndicatorVisible(true);
        title.setErrorMessage(text("plan.report.needed.title"));
        title.setWidthFull();
        year.setLabel(text("plan.report.field.year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(text("plan.report.field.year.other"));
        year.setItemLabelGenerator(
                one -> one == null ? text("plan.report.field.year.other") : text("plan.year", one.number()));
        year.setItems(PlanYear.ALL);
        year.setVisible(frame.isPresent());
        year.addValueChangeListener(chosen -> frame.ifPresent(plan -> fill(plan, chosen.getValue())));
        from.setRequiredIndicatorVisible(true);
        from.setErrorMessage(text("plan.report.needed.day"));
        until.setRequiredIndicatorVisible(true);
        until.setErrorMessage(text("plan.report.needed.until"));
        getContent().addClassName("fields");
        getContent()
                .add(
                        title,
                        year,
                        from,
                        until,
                        message,
                        look,
                        Actions.row(Actions.primary(text("plan.report.make"), () -> make(Confirmation.none()))));
    }

    private void fill(PlanFrame plan, PlanYear chosen) {
        if (chosen != null) {
            from.setValue(plan.calendar().firstDay(chosen));
            until.setValue(plan.calendar().lastDay(chosen));
        }
    }

    private void make(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!TextLimit.fits(this)) {
            return;
        }
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        title.setInvalid(title.getValue().isBlank());
        from.setInvalid(first == null);
        until.setInvalid(last == null || first != null && last.isBefore(first));
        if (title.isInvalid() || from.isInvalid() || until.isInvalid()) {
            message.add(Notice.attention(text("plan.report.incomplete")));
            return;
        }
        ReportResult result = reports.make(id, new ReportDraft(title.getValue(), first, last), confirmation);
        switch (result) {
            case ReportResult.Kept(UUID report) -> {
                typed.kept();
                done.accept(report);
            }
            case ReportResult.NotBegun _ -> refuse(text("plan.report.not-begun"));
            case ReportResult.NotThere _ -> refuse(text("plan.report.gone"));
            case ReportResult.WrongLength(int limit) -> refuse(text("plan.report.too-long", limit));
            case ReportResult.Refused _ -> refuse(text("plan.report.refused"));
            case ReportResult.Unconfirmed(var marks) ->
                look.show(marks, confirmation, text("plan.report.make"), this::make);
        }
    }

    private void refuse(String words) {
        message.add(Notice.attention(words));
    }
}
