package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.AuditKind;
import be.leerspoor.people.AuditPage;
import be.leerspoor.people.AuditQuestion;
import be.leerspoor.people.AuditTrail;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.people.Staff;
import be.leerspoor.people.StaffRow;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.PageHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Who did what in the organisation, newest first, by kinds and ids and never with what somebody wrote. */
@Route("administration/audit")
@RolesAllowed("ADMINISTRATOR")
class AuditView extends Div {

    private static final long serialVersionUID = 1;

    private static final int AT_A_TIME = 50;

    private final transient AuditTrail trail;
    private final transient AuditRows rows;
    private final ComboBox<StaffRow> person = new ComboBox<>(text("people.audit.person"));
    private final Select<AuditKind> kind = new Select<>();
    private final DateField from = new DateField(text("people.audit.from"));
    private final DateField last = new DateField(text("people.audit.last"));
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();

    AuditView(AuditTrail trail, Staff staff, RoleLabels labels) {
        this.trail = trail;
        this.rows = new AuditRows(labels.in(Texts.language()));
        person.setItems(asked ->
                staff.search(asked.getFilter().orElse(""), asked.getOffset(), asked.getLimit()).rows().stream());
        person.setItemLabelGenerator(StaffRow::name);
        person.setClearButtonVisible(true);
        kind.setLabel(text("people.audit.kind"));
        kind.setItems(AuditKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(text("people.audit.kind.all"));
        kind.setItemLabelGenerator(
                each -> each == null ? text("people.audit.kind.all") : text(key("people.audit.kinds", each)));
        from.setClearButtonVisible(true);
        last.setClearButtonVisible(true);
        last.setErrorMessage(text("people.period.backwards"));
        person.addValueChangeListener(change -> show());
        kind.addValueChangeListener(change -> show());
        from.addValueChangeListener(change -> show());
        last.addValueChangeListener(change -> show());
        Div filters = new Div(person, kind, from, last);
        filters.addClassName("side-by-side");
        count.getElement().setAttribute("role", "status");
        count.addClassName("soft");
        Div page = new Div(filters, count, list);
        page.addClassName("stack");
        add(new PageHead(text("people.audit.title"), text("people.audit.lead")), page);
        show();
    }

    private void show() {
        boolean backwards = from.getValue() != null
                && last.getValue() != null
                && last.getValue().isBefore(from.getValue());
        last.setInvalid(backwards);
        if (backwards) {
            return;
        }
        AuditQuestion question = new AuditQuestion(
                person.getValue() == null ? null : person.getValue().id(),
                kind.getValue(),
                from.getValue(),
                last.getValue());
        AuditPage page = trail.page(question, 0, AT_A_TIME);
        count.setText(text(
                page.total() == 1 ? "people.audit.one" : "people.audit.count",
                Formats.here().number(page.total())));
        list.removeAll();
        if (page.total() == 0) {
            list.add(new EmptyPlace(text("people.audit.none")));
        } else {
            append(question, page, 0);
        }
    }

    private void append(AuditQuestion question, AuditPage page, int before) {
        list.add(rows.of(page.entries()));
        int shown = before + page.entries().size();
        if (page.total() > shown && !page.entries().isEmpty()) {
            Button more = Actions.secondary(text("people.audit.more"), () -> {});
            more.addClickListener(click -> {
                list.remove(more);
                append(question, trail.page(question, shown, AT_A_TIME), shown);
            });
            list.add(more);
        }
    }
}
