package be.leerspoor.people.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.PersonId;
import be.leerspoor.people.RegionWithTeams;
import be.leerspoor.people.Role;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.people.Staff;
import be.leerspoor.people.StaffMember;
import be.leerspoor.people.Teams;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.PageHead;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One person in the hands of the administrator: details, sign-in, teams and roles. */
@Route("administration/people")
@RolesAllowed("ADMINISTRATOR")
class PersonView extends Div implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1;

    private final transient Staff staff;
    private final transient Teams teams;
    private final transient RoleLabels labels;
    private final transient Clock clock;

    PersonView(Staff staff, Teams teams, RoleLabels labels, Clock clock) {
        this.staff = staff;
        this.teams = teams;
        this.labels = labels;
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        StaffMember person = parse(id);
        List<RegionWithTeams> places = teams.all();
        Map<Role, String> words = labels.in(Texts.language());
        LocalDate today = LocalDate.now(clock);
        Div cards = new Div(
                Card.titled(text("people.person.details"), new DetailsPart(staff, person)),
                Card.titled(text("people.person.sign-in"), new SignInPart(staff, person)),
                Card.titled(text("people.person.teams"), new MembershipsPart(staff, person, places, today)),
                Card.titled(text("people.person.roles"), new GrantsPart(staff, person, places, words, today)),
                Actions.row(Actions.secondaryLink(text("people.back-to-list"), "administration/people")));
        cards.addClassName("stack");
        removeAll();
        add(new PageHead(person.name()), cards);
    }

    private StaffMember parse(String id) {
        try {
            return staff.find(PersonId.of(id)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
