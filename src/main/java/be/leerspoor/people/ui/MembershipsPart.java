package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.RegionWithTeams;
import be.leerspoor.people.Staff;
import be.leerspoor.people.StaffMember;
import be.leerspoor.people.StaffResult;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;

/** The teams of a person, with from when until when. */
final class MembershipsPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient Staff staff;
    private final LocalDate today;
    private final ComboBox<RegionWithTeams.TeamRow> team = new ComboBox<>(text("people.person.team"));
    private final PeriodFields period;
    private final Div list = new Div();
    private final Div answer = new Div();
    private transient StaffMember person;

    MembershipsPart(Staff staff, StaffMember person, List<RegionWithTeams> places, LocalDate today) {
        this.staff = staff;
        this.person = person;
        this.today = today;
        this.period = new PeriodFields(today);
        team.setItems(places.stream().flatMap(region -> region.teams().stream()).toList());
        team.setItemLabelGenerator(RegionWithTeams.TeamRow::name);
        team.setErrorMessage(text("people.required"));
        team.setWidthFull();
        getContent().addClassName("fields");
        getContent()
                .add(
                        list,
                        answer,
                        team,
                        period,
                        Actions.row(Actions.secondary(text("people.person.join"), this::join)));
        show();
    }

    private void join() {
        team.setInvalid(team.isEmpty());
        period.period()
                .filter(chosen -> !team.isEmpty())
                .ifPresent(chosen ->
                        changed(staff.join(person.id(), team.getValue().id(), chosen)));
    }

    private void changed(StaffResult result) {
        staff.find(person.id()).ifPresent(now -> person = now);
        answer.removeAll();
        answer.add(StaffAnswers.notice(result));
        team.clear();
        team.setInvalid(false);
        show();
    }

    private void show() {
        list.removeAll();
        list.add(
                person.memberships().isEmpty()
                        ? new Paragraph(text("people.person.no-team"))
                        : new Rows(person.memberships().stream().map(this::row).toList()));
    }

    private Component row(StaffMember.Membership membership) {
        String words = PeriodWords.of(membership.from(), membership.until(), today);
        return PeriodWords.isOver(membership.from(), membership.until(), today)
                ? new PlainRow(membership.teamName(), words)
                : new PlainRow(membership.teamName(), words)
                        .withAction(
                                text("people.person.end"),
                                text("people.person.end.of", membership.teamName()),
                                () -> changed(staff.leave(person.id(), membership.id(), today)));
    }
}
