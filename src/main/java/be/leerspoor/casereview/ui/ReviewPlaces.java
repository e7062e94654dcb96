package be.leerspoor.casereview.ui;

import be.leerspoor.shell.ui.HelpText;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.NavigationEntry;
import be.leerspoor.shell.ui.StartAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where reviews stand in the frame and on the start page. */
@Configuration(proxyBeanMethods = false)
class ReviewPlaces {

    @Bean
    NavigationEntry reviewsPlace() {
        return NavigationEntry.to(ReviewsView.class, "casereview.place", IconName.PEN, 10)
                .onPhone("casereview.place.short");
    }

    @Bean
    StartAction writeReview() {
        return new StartAction("casereview.start.action", IconName.PEN, ReviewAddress.NEW, 10, () -> true);
    }

    @Bean
    HelpText reviewsHelp() {
        return new HelpText(
                "reviews", "casereview.place", "casereview.help.reviews.how", "casereview.help.reviews.readers");
    }

    @Bean
    HelpText writingHelp() {
        return new HelpText(
                "reviews/*/write",
                "casereview.help.writing",
                "casereview.help.writing.how",
                "casereview.help.writing.readers");
    }

    @Bean
    HelpText sharingHelp() {
        return new HelpText(
                "reviews/*/share",
                "casereview.help.sharing",
                "casereview.help.sharing.how",
                "casereview.help.sharing.readers");
    }
}
