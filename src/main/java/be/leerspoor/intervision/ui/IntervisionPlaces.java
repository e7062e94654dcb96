package be.leerspoor.intervision.ui;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.HelpText;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where intervision stands in the frame. */
@Configuration(proxyBeanMethods = false)
class IntervisionPlaces {

    @Bean
    NavigationEntry intervisionPlace() {
        return NavigationEntry.to(IntervisionView.class, "intervision.groups.place", IconName.ROOM, 20)
                .onPhone("intervision.groups.place");
    }

    @Bean
    NavigationEntry houseTextsPlace(SignedIn signedIn) {
        return NavigationEntry.to(HouseTextsView.class, "intervision.promise.house.place", IconName.BOOK, 840)
                .in(NavigationEntry.Group.ADMINISTRATION)
                .when(() -> signedIn.has(Role.ADMINISTRATOR));
    }

    @Bean
    HelpText intervisionHelp() {
        return new HelpText(
                "intervision",
                "intervision.groups.place",
                "intervision.help.groups.how",
                "intervision.help.groups.readers");
    }

    @Bean
    HelpText roomHelp() {
        return new HelpText(
                "intervision/room",
                "intervision.help.room",
                "intervision.help.room.how",
                "intervision.help.room.readers");
    }
}
