package be.leerspoor.survey.ui;

import be.leerspoor.people.SecretAddress;
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
}
