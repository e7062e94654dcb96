package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.plan.Plan;
import be.leerspoor.plan.PlanGlance;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.StartContribution;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The plan in one sentence, for who leads. */
@Component
class PlanOnStart implements StartContribution {

    private static final int AFTER_THE_REST = 150;
    private static final Set<Role> LEADERS = Set.of(Role.STEERING_GROUP, Role.REGIONAL_MANAGER, Role.TEAM_LEADER);

    private final Plan plan;
    private final SignedIn signedIn;

    PlanOnStart(Plan plan, SignedIn signedIn) {
        this.plan = plan;
        this.signedIn = signedIn;
    }

    @Override
    public Contribution now() {
        if (signedIn.actor().roles().stream().noneMatch(held -> LEADERS.contains(held.role()))) {
            return new Contribution(List.of(), Optional.empty());
        }
        return new Contribution(List.of(), plan.glance().map(glance -> {
            Div content = new Div(
                    new Paragraph(sentence(glance)),
                    Actions.row(Actions.secondaryLink(text("plan.start.open"), PlanAddress.PLACE)));
            return new Section(AFTER_THE_REST, "plan.start.title", content);
        }));
    }

    private static String sentence(PlanGlance glance) {
        String where = glance.year()
                .map(year -> text("plan.start.year", year.number()))
                .orElseGet(() -> text("plan.start.outside"));
        String overdue =
                glance.overdue() == 0 ? text("plan.start.on-time") : text("plan.start.overdue", glance.overdue());
        return text("plan.start.sentence", where, glance.running(), overdue);
    }
}
