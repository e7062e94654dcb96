package be.leerspoor.notice.ui;

import be.leerspoor.notice.MyNotices;
import be.leerspoor.people.SecretAddress;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.NavigationEntry;
import be.leerspoor.shell.ui.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where notices and dates stand in the frame, and the addresses at which a calendar and a mail ask for something. */
@Configuration(proxyBeanMethods = false)
class NoticePlaces {

    @Bean
    NavigationEntry noticesPlace(MyNotices notices) {
        return NavigationEntry.to(NoticesView.class, "notice.nav.notices", IconName.BELL, 893)
                .in(Group.ACCOUNT)
                .withNews("notice.nav.new", () -> !notices.news().isEmpty());
    }

    @Bean
    NavigationEntry calendarPlace() {
        return NavigationEntry.to(AgendaView.class, "notice.nav.calendar", IconName.CALENDAR, 895)
                .in(Group.ACCOUNT);
    }

    @Bean
    SecretAddress calendarAddress() {
        return new SecretAddress("/calendar/*");
    }

    @Bean
    SecretAddress wayOutOfMail() {
        return new SecretAddress("/unsubscribe/*");
    }
}
