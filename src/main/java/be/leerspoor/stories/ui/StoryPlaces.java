package be.leerspoor.stories.ui;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.HelpText;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.NavigationEntry;
import be.leerspoor.shell.ui.StartAction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where stories stand in the frame and on the start page. */
@Configuration(proxyBeanMethods = false)
class StoryPlaces {

    @Bean
    NavigationEntry storiesPlace() {
        return NavigationEntry.to(StoriesView.class, "stories.place", IconName.BOOK, 20)
                .onPhone("stories.place.short")
                .withShortcut("/");
    }

    @Bean
    NavigationEntry myStoriesPlace() {
        return NavigationEntry.to(MyStoriesView.class, "stories.place.mine", IconName.HEART, 21);
    }

    @Bean
    NavigationEntry storiesToReadPlace(SignedIn signedIn) {
        return NavigationEntry.to(ToReadView.class, "stories.place.to-read", IconName.EYE, 22)
                .when(() -> signedIn.has(Role.PRACTICE_LEADER));
    }

    @Bean
    NavigationEntry tagsPlace(SignedIn signedIn) {
        return NavigationEntry.to(TagsView.class, "stories.place.tags", IconName.TAG, 60)
                .in(NavigationEntry.Group.ADMINISTRATION)
                .when(() -> signedIn.has(Role.ADMINISTRATOR));
    }

    @Bean
    StartAction writeStory() {
        return new StartAction("stories.place.new", IconName.BOOK, "stories/new", 20, () -> true);
    }

    @Bean
    HelpText storiesHelp() {
        return new HelpText("stories", "stories.place", "stories.help.search.how", "stories.help.search.readers");
    }

    @Bean
    HelpText myStoriesHelp() {
        return new HelpText("stories/mine", "stories.place.mine", "stories.help.mine.how", "stories.help.mine.readers");
    }

    @Bean
    HelpText storiesToReadHelp() {
        return new HelpText(
                "stories/to-read", "stories.place.to-read", "stories.help.to-read.how", "stories.help.to-read.readers");
    }

    @Bean
    HelpText writingStoryHelp() {
        return new HelpText(
                "stories/*/edit", "stories.help.writing", "stories.help.writing.how", "stories.help.writing.readers");
    }

    @Bean
    HelpText harvestHelp() {
        return new HelpText(
                "reviews/*/harvest",
                "stories.help.harvest",
                "stories.help.harvest.how",
                "stories.help.harvest.readers");
    }
}
