package be.leerspoor.plan.ui;

import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the plan stands in the frame. */
@Configuration(proxyBeanMethods = false)
class PlanPlaces {

    @Bean
    NavigationEntry planPlace() {
        return NavigationEntry.to(PlanView.class, "plan.place", IconName.PLAN, 48);
    }
}
