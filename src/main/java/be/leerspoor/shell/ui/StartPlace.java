package be.leerspoor.shell.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the start page in the frame. */
@Configuration(proxyBeanMethods = false)
class StartPlace {

    @Bean
    NavigationEntry startEntry() {
        return NavigationEntry.to(StartView.class, "shell.start.title", IconName.START, 0)
                .onPhone("shell.start.title");
    }
}
