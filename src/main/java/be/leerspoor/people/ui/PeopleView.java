package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.people.Staff;
import be.leerspoor.people.StaffPage;
import be.leerspoor.people.StaffRow;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.LookUpField;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TagChip;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everyone in the organisation, to look somebody up or to add somebody. */
@Route("administration/people")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div {

    private static final long serialVersionUID = 1;
    private static final int AT_A_TIME = 50;

    private final transient Staff staff;
    private final transient Map<Role, String> labels;
    private final LookUpField search = new LookUpField(text("people.list.search"), typed -> show());
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();

    PeopleView(Staff staff, RoleLabels roleLabels) {
        this.staff = staff;
        this.labels = roleLabels.in(Texts.language());
        count.getElement().setAttribute("role", "status");
        count.addClassName("soft");
        Div page = new Div(search, count, list);
        page.addClassName("stack");
        add(
                new PageHead(text("people.list.title"), text("people.list.lead"))
                        .withAction(
                                Actions.secondaryLink(text("people.import.title"), "administration/import"),
                                Actions.primaryLink(text("people.list.add"), "administration/people/new")),
                page);
        show();
    }

    private void show() {
        StaffPage page = staff.search(search.getValue(), 0, AT_A_TIME);
        count.setText(text(
                page.total() == 1 ? "people.list.one" : "people.list.count",
                Formats.here().number(page.total())));
        list.removeAll();
        if (page.total() == 0) {
            list.add(new EmptyPlace(text("people.list.none")));
            return;
        }
        append(page, 0);
    }

    private void append(StaffPage page, int before) {
        list.add(new Rows(page.rows().stream().map(this::row).toList()));
        int shown = before + page.rows().size();
        if (page.total() > shown && !page.rows().isEmpty()) {
            Button more = Actions.secondary(text("people.list.more"), () -> {});
            more.addClickListener(click -> {
                list.remove(more);
                append(staff.search(search.getValue(), shown, AT_A_TIME), shown);
            });
            list.add(more);
        }
    }

    private RowLink row(StaffRow person) {
        List<String> line = new ArrayList<>(List.of(person.userName()));
        line.addAll(person.teams());
        person.roles().forEach(role -> line.add(RoleWords.of(role, null, labels)));
        RowLink row = new RowLink(person.name(), String.join(" · ", line), "administration/people/" + person.id());
        return person.active() ? row : row.withMore(TagChip.plain(text("people.person.inactive")));
    }
}
