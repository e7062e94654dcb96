package be.leerspoor.training.ui;

import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where training stands in the frame. */
@Configuration(proxyBeanMethods = false)
class TrainingPlaces {

    @Bean
    NavigationEntry trainingPlace() {
        return NavigationEntry.to(LearningView.class, "training.mine.place", IconName.PATH, 40);
    }
}
