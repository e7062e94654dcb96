package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Directory;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.training.AwayTimes;
import be.leerspoor.training.StepState;
import be.leerspoor.training.TeamLearning;
import be.leerspoor.training.TeamOverview;
import be.leerspoor.training.TeamPath;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a team leader sees of the paths of their people: steps and plans, by name, never in an order of how far. */
@Route(value = TrainingAddress.TEAM, layout = MainLayout.class)
@RolesAllowed("TEAM_LEADER")
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class TeamView extends Div {

    private final transient TeamLearning team;
    private final transient Clock clock;
    private final Div content = new Div();

    TeamView(TeamLearning team, AwayTimes away, Directory directory, Clock clock) {
        this.team = team;
        this.clock = clock;
        addClassName("page");
        content.addClassName("stack");
        add(new PageHead(text("training.team.title"), text("training.team.sentence")), content);
        show();
        add(new AwayPart(away, directory, this::show));
    }

    private void show() {
        content.removeAll();
        List<TeamOverview> teams = team.mine();
        if (teams.stream().allMatch(each -> each.paths().isEmpty())) {
            content.add(new Card(new EmptyPlace(text("training.team.empty"))));
            return;
        }
        teams.forEach(each -> each.paths().forEach(path -> content.add(card(each, path, teams.size() > 1))));
    }

    private Component card(TeamOverview overview, TeamPath path, boolean several) {
        String name = path.path().name(Texts.language());
        String title = several ? text("training.team.path", overview.name(), name) : name;
        H2 heading = new H2(title);
        heading.addClassName("card-title");
        Card card = new Card(heading, share(path), table(title, path));
        card.getElement().setAttribute("aria-label", title);
        return card;
    }

    /** "6 van de 9 die dit tegen juni gedaan zouden hebben" */
    private Component share(TeamPath path) {
        LocalDate today = LocalDate.now(clock);
        LocalDate halfYear = today.plusMonths(6);
        long now = path.asked(today);
        long later = path.asked(halfYear);
        List<String> words = new ArrayList<>();
        if (now > 0) {
            words.add(text("training.team.share.now", path.finished(today), now));
        }
        if (later > now) {
            words.add(text(
                    "training.team.share.later",
                    path.finished(halfYear),
                    later,
                    Formats.here().month(halfYear)));
        }
        if (words.isEmpty()) {
            words.add(text(
                    "training.team.share.free",
                    path.members().stream().filter(TeamPath.Member::isDone).count(),
                    path.members().size()));
        }
        Paragraph line = new Paragraph(String.join(" ", words));
        line.addClassName("muted");
        return line;
    }

    private static Component table(String title, TeamPath path) {
        StepTable table = new StepTable(
                title,
                text("training.team.person"),
                path.path().steps().stream()
                        .map(step -> step.name(Texts.language()))
                        .toList());
        path.members().forEach(member -> table.add(member.name(), states(member), below(member)));
        return table;
    }

    private static List<Component> states(TeamPath.Member member) {
        return member.states().stream().map(TeamView::state).toList();
    }

    private static Component state(StepState state) {
        Span words = new Span(text(key("training.team.state", state)));
        words.addClassNames("step-state", state.counts() ? "step-state-done" : "step-state-open");
        return words;
    }

    /** What is planned and what is known of them, under their name. */
    private static String below(TeamPath.Member member) {
        List<String> words = new ArrayList<>();
        if (member.away()) {
            words.add(text("training.team.away"));
        }
        LocalDate due = member.dueOn();
        if (due != null && !member.away() && !member.isDone()) {
            words.add(text("training.team.due", Formats.here().longDay(due)));
        }
        LocalDate placed = member.placed();
        if (placed != null) {
            words.add(text("training.team.placed", Formats.here().longDay(placed)));
        }
        if (member.waits()) {
            words.add(text("training.team.waits"));
        }
        return String.join(" · ", words);
    }
}
