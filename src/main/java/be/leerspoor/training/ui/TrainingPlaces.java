package be.leerspoor.training.ui;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.FirstLook;
import be.leerspoor.shell.ui.HelpText;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where training stands in the frame. */
@Configuration(proxyBeanMethods = false)
class TrainingPlaces {

    @Bean
    NavigationEntry trainingPlace() {
        return NavigationEntry.to(LearningView.class, "training.mine.place", IconName.PATH, 40);
    }

    @Bean
    NavigationEntry teamLearningPlace(SignedIn signedIn) {
        return NavigationEntry.to(TeamView.class, "training.team.place", IconName.TEAM, 42)
                .when(() -> signedIn.has(Role.TEAM_LEADER));
    }

    @Bean
    NavigationEntry coveragePlace(SignedIn signedIn) {
        return NavigationEntry.to(CoverageView.class, "training.coverage.place", IconName.PLAN, 44)
                .when(() -> signedIn.has(Role.REGIONAL_MANAGER)
                        || signedIn.has(Role.STEERING_GROUP)
                        || signedIn.has(Role.TRAINER)
                        || signedIn.has(Role.ADMINISTRATOR));
    }

    @Bean
    FirstLook firstLookAtTheTeam(SignedIn signedIn) {
        return new FirstLook(
                "team-path",
                "training.first.team",
                "training.first.team.line",
                IconName.TEAM,
                "training/team",
                60,
                () -> signedIn.has(Role.TEAM_LEADER));
    }

    @Bean
    FirstLook firstLookAtCoverage(SignedIn signedIn) {
        return new FirstLook(
                "coverage",
                "training.first.coverage",
                "training.first.coverage.line",
                IconName.PLAN,
                "training/coverage",
                60,
                () -> signedIn.has(Role.REGIONAL_MANAGER) || signedIn.has(Role.STEERING_GROUP));
    }

    @Bean
    HelpText learningHelp() {
        return new HelpText("training", "training.mine.place", "training.help.mine.how", "training.help.mine.readers");
    }

    @Bean
    HelpText teamLearningHelp() {
        return new HelpText(
                "training/team", "training.team.place", "training.help.team.how", "training.help.team.readers");
    }

    @Bean
    HelpText coverageHelp() {
        return new HelpText(
                "training/coverage",
                "training.coverage.place",
                "training.help.coverage.how",
                "training.help.coverage.readers");
    }
}
