package be.leerspoor.casereview.ui;

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
        return new StartAction("casereview.start.action", IconName.PEN, "reviews/new", 10, () -> true);
    }
}
