package be.leerspoor.training.ui;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
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
}
