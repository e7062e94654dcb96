package be.leerspoor.notice.ui;

import be.leerspoor.notice.MyNotices;
import be.leerspoor.people.Role;
import be.leerspoor.people.SecretAddress;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.HelpText;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.NavigationEntry;
import be.leerspoor.shell.ui.NavigationEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where notices and dates stand in the frame, and the addresses at which a calendar and a mail ask for something. */
@Configuration(proxyBeanMethods = false)
class NoticePlaces {

    @Bean
    NavigationEntry noticesPlace(MyNotices notices, SignedIn signedIn) {
        return NavigationEntry.to(NoticesView.class, "notice.nav.notices", IconName.BELL, 893)
                .in(Group.ACCOUNT)
                .withNews(new NavigationEntry.News(
                        "notice.nav.new",
                        notices::unseen,
                        () -> UnseenNotices.count(signedIn.actor().id())));
    }

    @Bean
    NavigationEntry calendarPlace() {
        return NavigationEntry.to(AgendaView.class, "notice.nav.calendar", IconName.CALENDAR, 895)
                .in(Group.ACCOUNT);
    }

    @Bean
    NavigationEntry failingMailsPlace(SignedIn signedIn) {
        return NavigationEntry.to(FailingMailsView.class, "notice.failing.title", IconName.BELL, 880)
                .in(Group.ADMINISTRATION)
                .when(() -> signedIn.has(Role.ADMINISTRATOR));
    }

    @Bean
    HelpText noticesHelp() {
        return new HelpText(
                NoticeAddress.PAGE, "notice.nav.notices", "notice.help.notices.how", "notice.help.notices.readers");
    }

    @Bean
    HelpText calendarHelp() {
        return new HelpText(
                NoticeAddress.CALENDAR,
                "notice.nav.calendar",
                "notice.help.calendar.how",
                "notice.help.calendar.readers");
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
