package be.leerspoor.people.ui;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.HelpText;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.NavigationEntry;
import be.leerspoor.shell.ui.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of people in the frame. */
@Configuration(proxyBeanMethods = false)
class PeoplePlaces {

    @Bean
    NavigationEntry profilePlace() {
        return NavigationEntry.to(ProfileView.class, "people.nav.profile", IconName.PROFILE, 900)
                .in(Group.ACCOUNT);
    }

    @Bean
    NavigationEntry peoplePlace(SignedIn signedIn) {
        return NavigationEntry.to(PeopleView.class, "people.nav.people", IconName.PEOPLE, 800)
                .in(Group.ADMINISTRATION)
                .when(() -> signedIn.has(Role.ADMINISTRATOR));
    }

    @Bean
    NavigationEntry teamsPlace(SignedIn signedIn) {
        return NavigationEntry.to(TeamsView.class, "people.nav.teams", IconName.TEAM, 810)
                .in(Group.ADMINISTRATION)
                .when(() -> signedIn.has(Role.ADMINISTRATOR));
    }

    @Bean
    NavigationEntry rolesPlace(SignedIn signedIn) {
        return NavigationEntry.to(RolesView.class, "people.nav.roles", IconName.TAG, 820)
                .in(Group.ADMINISTRATION)
                .when(() -> signedIn.has(Role.ADMINISTRATOR));
    }

    @Bean
    NavigationEntry auditPlace(SignedIn signedIn) {
        return NavigationEntry.to(AuditView.class, "people.nav.audit", IconName.CLOCK, 890)
                .in(Group.ADMINISTRATION)
                .when(() -> signedIn.has(Role.ADMINISTRATOR));
    }

    @Bean
    HelpText profileHelp() {
        return new HelpText("profile", "people.nav.profile", "people.help.profile.how", "people.help.profile.readers");
    }

    @Bean
    HelpText administrationHelp() {
        return new HelpText(
                "administration",
                "people.help.administration",
                "people.help.administration.how",
                "people.help.administration.readers");
    }
}
