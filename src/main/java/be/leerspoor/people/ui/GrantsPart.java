package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.RegionWithTeams;
import be.leerspoor.people.Role;
import be.leerspoor.people.RolePlace;
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
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The roles of a person: which, for what place, from when until when. */
final class GrantsPart extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private record Place(RolePlace place, String name) {}

    private final transient Staff staff;
    private final transient Map<Role, String> labels;
    private final LocalDate today;
    private final Select<Role> role = new Select<>();
    private final ComboBox<Place> place = new ComboBox<>(text("people.person.place"));
    private final PeriodFields period;
    private final Div list = new Div();
    private final Div answer = new Div();
    private transient StaffMember person;

    GrantsPart(
            Staff staff, StaffMember person, List<RegionWithTeams> places, Map<Role, String> labels, LocalDate today) {
        this.staff = staff;
        this.person = person;
        this.labels = labels;
        this.today = today;
        this.period = new PeriodFields(today);
        role.setLabel(text("people.person.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(each -> RoleWords.of(each, null, labels));
        role.setErrorMessage(text("people.required"));
        role.setWidthFull();
        List<Place> choices = choices(places);
        place.setItems(choices);
        place.setItemLabelGenerator(Place::name);
        place.setValue(choices.getFirst());
        place.setErrorMessage(text("people.person.place.refused"));
        place.setWidthFull();
        getContent().addClassName("fields");
        getContent()
                .add(
                        list,
                        answer,
                        role,
                        place,
                        period,
                        Actions.row(Actions.secondary(text("people.person.grant"), this::grant)));
        show();
    }

    private static List<Place> choices(List<RegionWithTeams> places) {
        List<Place> choices = new ArrayList<>();
        choices.add(new Place(RolePlace.EVERYWHERE, text("people.person.everywhere")));
        for (RegionWithTeams region : places) {
            choices.add(new Place(RolePlace.in(region.id()), region.name()));
            region.teams().forEach(team -> choices.add(new Place(RolePlace.in(team.id()), team.name())));
        }
        return choices;
    }

    private void grant() {
        Role chosen = role.getValue();
        Place where = place.getValue();
        boolean suits = chosen != null && where != null && where.place().suits(chosen);
        role.setInvalid(chosen == null);
        place.setInvalid(chosen != null && !suits);
        if (suits) {
            period.period().ifPresent(when -> changed(staff.grant(person.id(), chosen, where.place(), when)));
        }
    }

    private void changed(StaffResult result) {
        staff.find(person.id()).ifPresent(now -> person = now);
        answer.removeAll();
        answer.add(StaffAnswers.notice(result));
        role.clear();
        role.setInvalid(false);
        show();
    }

    private void show() {
        list.removeAll();
        list.add(
                person.grants().isEmpty()
                        ? new Paragraph(text("people.person.no-role"))
                        : new Rows(person.grants().stream().map(this::row).toList()));
    }

    private Component row(StaffMember.Grant grant) {
        String name = RoleWords.of(grant.role(), grant.place(), labels);
        String words = PeriodWords.of(grant.from(), grant.until(), today);
        return PeriodWords.isOver(grant.from(), grant.until(), today)
                ? new PlainRow(name, words)
                : new PlainRow(name, words)
                        .withAction(
                                text("people.person.end"),
                                text("people.person.end.of", name),
                                () -> changed(staff.withdraw(person.id(), grant.id(), today)));
    }
}
