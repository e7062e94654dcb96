package be.leerspoor.survey.ui;

import be.leerspoor.people.Role;
import be.leerspoor.people.SecretAddress;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.FirstLook;
import be.leerspoor.shell.ui.HelpText;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where surveys stand in the frame, and the door for who has no account. */
@Configuration(proxyBeanMethods = false)
class SurveyPlaces {

    @Bean
    NavigationEntry surveysPlace() {
        return NavigationEntry.to(SurveysView.class, "survey.place", IconName.SCALE, 46);
    }

    // Confidential: whoever has a code may come in without an account; the code itself never stands in an address.
    @Bean
    SecretAddress familyDoor() {
        return new SecretAddress(FamilyAddress.PATH);
    }

    @Bean
    SecretAddress familyDoorInside() {
        return new SecretAddress(FamilyAddress.PATH + "/*");
    }

    @Bean
    FirstLook firstLookAtSurveys(SignedIn signedIn) {
        return new FirstLook(
                "surveys",
                "survey.first.look",
                "survey.first.look.line",
                IconName.SCALE,
                "surveys",
                70,
                () -> signedIn.has(Role.REGIONAL_MANAGER) || signedIn.has(Role.STEERING_GROUP));
    }

    @Bean
    HelpText surveysHelp() {
        return new HelpText("surveys", "survey.place", "survey.help.surveys.how", "survey.help.surveys.readers");
    }
}
