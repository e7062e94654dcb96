package be.leerspoor.notice.ui;

import be.leerspoor.people.SecretAddress;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.NavigationEntry;
import be.leerspoor.shell.ui.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where dates stand in the frame, and the address at which a calendar asks for them. */
@Configuration(proxyBeanMethods = false)
class NoticePlaces {

    @Bean
    NavigationEntry calendarPlace() {
        return NavigationEntry.to(AgendaView.class, "notice.nav.calendar", IconName.CALENDAR, 895)
                .in(Group.ACCOUNT);
    }

    @Bean
    SecretAddress calendarAddress() {
        return new SecretAddress("/calendar/*");
    }
}
