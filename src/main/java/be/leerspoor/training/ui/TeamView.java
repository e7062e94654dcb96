package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Directory;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.training.AwayTimes;
import be.leerspoor.training.Enrolling;
import be.leerspoor.training.PathGiving;
import be.leerspoor.training.TeamColleague;
import be.leerspoor.training.TeamLearning;
import be.leerspoor.training.TeamOverview;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What a team leader sees of the paths of their people: steps and plans, by name, never in an order of how far. */
@Route(value = TrainingAddress.TEAM, layout = MainLayout.class)
@RolesAllowed("TEAM_LEADER")
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class TeamView extends Div {

    private final transient TeamLearning team;
    private final transient PathGiving giving;
    private final transient Enrolling enrolling;
    private final transient Clock clock;
    private final Div content = new Div();

    TeamView(
            TeamLearning team,
            PathGiving giving,
            Enrolling enrolling,
            AwayTimes away,
            Directory directory,
            Clock clock) {
        this.team = team;
        this.giving = giving;
        this.enrolling = enrolling;
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
        if (teams.stream().allMatch(each -> each.colleagues().isEmpty())) {
            content.add(new Card(new EmptyPlace(text("training.team.empty"))));
            return;
        }
        LocalDate today = LocalDate.now(clock);
        boolean several = teams.size() > 1;
        TeamDeedsCard deeds = deeds(teams);
        for (TeamOverview each : teams) {
            each.paths()
                    .forEach(path -> content.add(new TeamPathCard(
                            title(each, path.path().name(Texts.language()), several), path, today, deeds)));
            if (TakeBackCard.isFor(each)) {
                content.add(new TakeBackCard(
                        title(each, text("training.team.by-name"), several), each, giving, this::showDone));
            }
            TeamPlans.onNoPath(title(each, text("training.team.no-path"), several), each, deeds::choose)
                    .ifPresent(content::add);
            TeamPlans.of(title(each, text("training.team.plans"), several), each, deeds::choose)
                    .ifPresent(content::add);
        }
        content.add(deeds);
    }

    private TeamDeedsCard deeds(List<TeamOverview> teams) {
        List<TeamColleague> others = teams.stream()
                .flatMap(each -> each.colleagues().stream())
                .filter(each -> !each.self())
                .distinct()
                .toList();
        return new TeamDeedsCard(others, teams.getFirst().editions(), giving, enrolling, this::showDone);
    }

    private void showDone(String words) {
        show();
        content.addComponentAsFirst(Notice.done(words));
    }

    private static String title(TeamOverview team, String what, boolean several) {
        return several ? text("training.team.path", team.name(), what) : what;
    }
}
